package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

/** The cores of small datasets against all ways in which three subjects can lie in a week. */
class JointDatesOracleTest {

    private static final int LAST_DAY = 7;
    private static final List<String> SUBJECTS = List.of("a", "b", "c");

    /** The days on which each of the three subjects begins and ends. */
    private record World(int[] begin, int[] end) {}

    /** A claim, and whether it is true in a world. */
    private record Told(String subject, String property, String value, String asOf, Function<World, Boolean> isTrue) {

        boolean isDuration() {
            return List.of("lasted", "existed").contains(property);
        }

        boolean dates() {
            return List.of("established", "dissolved", "held").contains(property);
        }
    }

    private static final List<World> WORLDS = worlds();

    private static List<World> worlds() {
        List<int[]> times = new ArrayList<>();
        for (int begin = 1; begin <= LAST_DAY; begin++) {
            for (int end = begin; end <= LAST_DAY; end++) {
                times.add(new int[] {begin, end});
            }
        }
        List<World> worlds = new ArrayList<>();
        times.forEach(a -> times.forEach(b ->
                times.forEach(c -> worlds.add(new World(new int[] {a[0], b[0], c[0]}, new int[] {a[1], b[1], c[1]})))));
        return worlds;
    }

    @Test
    void the_cores_are_the_minimal_sets_that_hold_in_no_world() {
        int ofThreeOrMore = 0;
        int ofDurations = 0;
        for (int seed = 0; seed < RandomNetworks.COUNT / 5; seed++) {
            List<Told> told = told(new Random(seed));
            if (mayLeaveTheWeek(told)) {
                continue;
            }
            Dataset dataset = dataset(told);
            List<DateInconsistency> conflicts =
                    JointConsistency.of(dataset, DatePolicy.STANDARD).dates();

            assertThat(conflicts).allMatch(DateInconsistency::isComplete);
            List<Set<String>> cores = conflicts.stream()
                    .flatMap(conflict -> conflict.cores().stream())
                    .map(JointDatesOracleTest::ids)
                    .toList();
            assertThat(cores)
                    .as("seed %s: %s", seed, dataset.claims())
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(expected(told));
            ofDurations += conflicts.stream().anyMatch(JointDatesOracleTest::restsOnDuration) ? 1 : 0;
            ofThreeOrMore += cores.stream().anyMatch(core -> core.size() > 2) ? 1 : 0;
        }
        assertThat(ofThreeOrMore).isGreaterThan(RandomNetworks.COUNT / 200);
        assertThat(ofDurations).isGreaterThan(RandomNetworks.COUNT / 200);
    }

    private static boolean restsOnDuration(DateInconsistency conflict) {
        return conflict.cores().stream()
                .flatMap(core -> core.statements().stream())
                .anyMatch(statement -> statement.kind() == Statement.Kind.DURATION);
    }

    /** What lasts two days and then comes before another thing may need days that no world has. */
    private static boolean mayLeaveTheWeek(List<Told> told) {
        return told.stream().anyMatch(claim -> claim.property().equals("lasted"))
                && told.stream().anyMatch(claim -> claim.property().equals("before"));
    }

    private static Set<String> ids(DateCore core) {
        return core.statements().stream()
                .flatMap(statement -> statement.claims().stream())
                .map(Claim::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Told> told(Random random) {
        Set<String> said = new HashSet<>();
        List<Told> told = new ArrayList<>();
        int claims = 4 + random.nextInt(4);
        while (told.size() < claims) {
            Told next = told(random, random.nextInt(3), random.nextInt(3));
            boolean mirrored = next.property().equals("simultaneous_with")
                    && said.contains(next.value() + " " + next.property() + " " + next.subject());
            if (!mirrored && said.add(next.subject() + " " + next.property() + " " + next.value() + next.asOf())) {
                told.add(next);
            }
        }
        return told;
    }

    private static Told told(Random random, int one, int other) {
        int first = 3 + random.nextInt(3);
        int last = first + random.nextInt(6 - first);
        int end = last + random.nextInt(6 - last);
        String range = day(first) + "/" + day(last);
        String subject = SUBJECTS.get(one);
        String object = SUBJECTS.get(other);
        String either = "[" + day(3) + "," + day(5) + "]";
        String days = String.valueOf(end - last + 1);
        return switch (random.nextInt(14)) {
            case 0 -> new Told(subject, "established", range, "", w -> isIn(w.begin()[one], first, last));
            case 1 -> new Told(subject, "dissolved", range, "", w -> isIn(w.end()[one], first, last));
            case 2 ->
                new Told(
                        subject,
                        "held",
                        day(first) + "/" + day(end),
                        "",
                        w -> w.begin()[one] == first && w.end()[one] == end);
            case 3 -> new Told(subject, "before", object, "", w -> w.end()[one] < w.begin()[other]);
            case 4 ->
                new Told(
                        subject,
                        "during",
                        object,
                        "",
                        w -> w.begin()[other] <= w.begin()[one] && w.end()[one] <= w.end()[other]);
            case 5 ->
                new Told(
                        subject,
                        "simultaneous_with",
                        object,
                        "",
                        w -> w.begin()[one] <= w.end()[other] && w.begin()[other] <= w.end()[one]);
            case 6 -> new Told(subject, "established", either, "", w -> isEither(w.begin()[one]));
            case 7 -> new Told(subject, "dissolved", either, "", w -> isEither(w.end()[one]));
            case 8 ->
                new Told(subject, "held", either, "", w -> w.begin()[one] == w.end()[one] && isEither(w.begin()[one]));
            case 9 ->
                new Told(
                        subject,
                        "members",
                        "100",
                        either,
                        w -> isIn(3, w.begin()[one], w.end()[one]) || isIn(5, w.begin()[one], w.end()[one]));
            case 10 ->
                new Told(
                        subject,
                        "lasted",
                        days,
                        "",
                        w -> isIn(w.end()[one] - w.begin()[one], end - last, end - last + 1));
            case 11 ->
                new Told(
                        subject,
                        "existed",
                        "at most " + days,
                        "",
                        w -> w.end()[one] - w.begin()[one] <= end - last + 1);
            case 12 ->
                new Told(subject, "lasted", "at least " + days, "", w -> w.end()[one] - w.begin()[one] >= end - last);
            default -> new Told(subject, "members", "100", range, w -> w.begin()[one] <= last && first <= w.end()[one]);
        };
    }

    private static boolean isIn(int day, int first, int last) {
        return first <= day && day <= last;
    }

    private static boolean isEither(int day) {
        return day == 3 || day == 5;
    }

    private static String day(int day) {
        return "1924-07-0" + day;
    }

    private static Dataset dataset(List<Told> told) {
        Given given = new Given()
                .property(days("lasted").withBetween(Between.endsOf("held")))
                .property(days("existed").withBetween(new Between("established", "dissolved")))
                .subject("a", "organization")
                .part("b", "affiliate", "a")
                .part("c", "affiliate", "b");
        for (int i = 0; i < told.size(); i++) {
            Told claim = told.get(i);
            List<String> fields = new ArrayList<>(List.of("id " + i));
            if (!claim.asOf().isEmpty()) {
                fields.add("as of " + claim.asOf());
            }
            given.claim(claim.subject(), claim.property(), claim.value(), fields.toArray(String[]::new));
        }
        return given.dataset();
    }

    private static PropertyDefinition days(String id) {
        return Given.single(id, ValueType.FIGURE).withUnit("day");
    }

    private static Set<Set<String>> expected(List<Told> told) {
        boolean[] possible = possible(told);
        Set<Set<String>> cores = new HashSet<>();
        for (int mask = 1; mask < possible.length; mask++) {
            int set = mask;
            boolean minimal = !possible[set] && members(set, told).allMatch(i -> possible[set & ~(1 << i)]);
            if (minimal && !isPlain(members(set, told).mapToObj(told::get).toList())) {
                cores.add(members(set, told).mapToObj(String::valueOf).collect(Collectors.toSet()));
            }
        }
        return cores;
    }

    private static IntStream members(int set, List<Told> told) {
        return IntStream.range(0, told.size()).filter(i -> (set & 1 << i) != 0);
    }

    /** For each set of claims whether there is a world in which all of it is true. */
    private static boolean[] possible(List<Told> told) {
        boolean[] possible = new boolean[1 << told.size()];
        possible[0] = true;
        for (World world : WORLDS) {
            if (keepsOrders(world, told)) {
                int truth = IntStream.range(0, told.size())
                        .filter(i -> told.get(i).isTrue().apply(world))
                        .map(i -> 1 << i)
                        .sum();
                for (int part = truth; part > 0; part = (part - 1) & truth) {
                    possible[part] = true;
                }
            }
        }
        return possible;
    }

    /** Built in: a part is not established before what it is part of, where both dates are claimed. */
    private static boolean keepsOrders(World world, List<Told> told) {
        for (int part = 1; part < SUBJECTS.size(); part++) {
            boolean claimed = isEstablished(part, told) && isEstablished(part - 1, told);
            if (claimed && world.begin()[part - 1] > world.begin()[part]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEstablished(int subject, List<Told> told) {
        return told.stream()
                .anyMatch(claim -> claim.subject().equals(SUBJECTS.get(subject))
                        && claim.property().equals("established"));
    }

    /** Whether date/contradiction, date/order, date/outside-lifetime or figure/contradiction compare the two. */
    private static boolean isPlain(List<Told> core) {
        if (core.size() != 2) {
            return false;
        }
        Told one = core.get(0);
        Told other = core.get(1);
        Set<String> properties = new HashSet<>(List.of(one.property(), other.property()));
        boolean dates = one.dates() && other.dates();
        if (!dates && (one.dates() || other.dates()) && properties.contains("members")) {
            return true;
        }
        if (one.subject().equals(other.subject())) {
            return (one.isDuration() && properties.size() == 1)
                    || dates && (properties.size() == 1 || !properties.contains("held"));
        }
        int distance = Math.abs(SUBJECTS.indexOf(one.subject()) - SUBJECTS.indexOf(other.subject()));
        return distance == 1 && properties.equals(Set.of("established"));
    }
}
