package org.testimonia.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.Party;
import org.testimonia.lineage.Trail;
import org.testimonia.lineage.Witness;
import org.testimonia.reasoning.AsOfMatch;
import org.testimonia.reasoning.Lifetime;
import org.testimonia.reasoning.Moment;
import org.testimonia.reasoning.Quantity;
import org.testimonia.reasoning.TemporalNetwork;
import org.testimonia.reasoning.Together;
import org.testimonia.report.ClaimGroup.WitnessedClaim;

/** The claims of one property of a subject in groups that can be held against each other. */
final class PropertyClaims {

    private final String property;
    private final Optional<PropertyDefinition> definition;
    private final List<Claim> claims;
    private final DatePolicy policy;
    private final IdentityHashMap<Claim, Integer> witnesses = new IdentityHashMap<>();
    private final List<SharedOrigin> sharedOrigins = new ArrayList<>();
    private final Optional<Party> party;

    /**
     * What makes several claims one witness.
     *
     * @param witness its number
     * @param words such as {@code C033 and C038 cite Lazitch 1986, p. xxix}
     * @param isPlain whether all cite one place, which a reader sees beside them
     */
    record SharedOrigin(int witness, String words, boolean isPlain) {

        String mark() {
            return "W" + witness;
        }
    }

    PropertyClaims(String property, List<Claim> claims, Dataset dataset, Lineage lineage) {
        this.property = property;
        this.definition = dataset.vocabulary().property(property);
        this.claims = claims;
        this.policy = dataset.configuration().dates();
        List<Witness> lines = lineage.witnesses(claims.stream()
                .sorted(Comparator.comparing(this::keyOf, ClaimGroup.Key.ORDER))
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            for (Claim claim : lines.get(i).claims()) {
                witnesses.put(claim, i + 1);
            }
            List<Trail> trails = lineage.trails(lines.get(i));
            if (!trails.isEmpty()) {
                sharedOrigins.add(new SharedOrigin(
                        i + 1,
                        Trail.inWords(trails, dataset),
                        trails.stream().allMatch(trail -> trail.steps().size() < 2)));
            }
        }
        this.party = claims.size() > 1 ? lineage.partyBehindAll(claims) : Optional.empty();
    }

    /** Of each witness of several claims, what they share. */
    List<SharedOrigin> sharedOrigins() {
        return sharedOrigins;
    }

    /** Who is behind all of the claims, if somebody is. */
    Optional<Party> party() {
        return party;
    }

    String property() {
        return property;
    }

    /** Whether there is one true value. */
    boolean isSingle() {
        return definition.filter(PropertyDefinition::isSingle).isPresent();
    }

    int claimCount() {
        return claims.size();
    }

    long witnessCount() {
        return witnesses.values().stream().distinct().count();
    }

    /** The unit of its figures, if the property has one. */
    String unit() {
        return definition.flatMap(PropertyDefinition::unit).orElse("");
    }

    /** The groups by date, the undated last; at one date the whole first. */
    List<ClaimGroup> groups(TemporalNetwork network) {
        Map<ClaimGroup.Key, List<WitnessedClaim>> groups = new TreeMap<>(ClaimGroup.Key.ORDER);
        for (Claim claim : claims) {
            groups.computeIfAbsent(keyOf(claim), key -> new ArrayList<>())
                    .add(new WitnessedClaim(claim, witnesses.getOrDefault(claim, 0)));
        }
        List<ClaimGroup> found = new ArrayList<>();
        groups.forEach((key, group) -> {
            group.sort(Comparator.comparingInt(WitnessedClaim::witness));
            found.add(group(key, group, network, found));
        });
        return found;
    }

    private ClaimGroup.Key keyOf(Claim claim) {
        Optional<HistoricalDate> asOf = isLasting() ? Optional.empty() : claim.asOf();
        if (claim.figure().isPresent() && definition.isPresent()) {
            return new ClaimGroup.Key(
                    asOf, Quantity.scopeOf(claim, definition.get()), Quantity.unitOf(claim, definition.get()));
        }
        Scope scope = isLasting() && Lifetime.isOfWhole(claim) ? Scope.WHOLE : claim.scope();
        return new ClaimGroup.Key(asOf, scope, claim.unit().orElse(""));
    }

    /** When a subject began or ended is the same at all times. */
    private boolean isLasting() {
        return definition
                .filter(property -> property.type().isTemporal() && property.isSingle())
                .flatMap(PropertyDefinition::time)
                .isPresent();
    }

    private ClaimGroup group(
            ClaimGroup.Key key, List<WitnessedClaim> group, TemporalNetwork network, List<ClaimGroup> before) {
        List<Claim> plain = group.stream().map(WitnessedClaim::claim).toList();
        List<JointRange> together = plain.size() > 1 && areOfOneThing(key, plain) ? together(plain) : List.of();
        return new ClaimGroup(
                key, group, condition(key, plain), together, change(key, plain, before), limits(key, plain, network));
    }

    /** Since the last group of the same scope and unit that is surely of an earlier date. */
    private Optional<GroupChange> change(ClaimGroup.Key key, List<Claim> group, List<ClaimGroup> before) {
        Optional<DecimalRange> later = numbers(key, group);
        for (int i = before.size() - 1;
                i >= 0 && later.isPresent() && key.asOf().isPresent();
                i--) {
            ClaimGroup.Key other = before.get(i).key();
            boolean comparable = other.scope().equals(key.scope())
                    && other.unit().equals(key.unit())
                    && other.asOf()
                            .filter(date -> date.range(policy)
                                    .endsBefore(key.asOf().get().range(policy)))
                            .isPresent();
            if (comparable) {
                return numbers(other, before.get(i).plainClaims())
                        .flatMap(earlier -> GroupChange.of(
                                other.asOf().get(),
                                earlier,
                                later.get(),
                                key.scope().isStated()));
            }
        }
        return Optional.empty();
    }

    /** What figures of one thing allow. */
    private Optional<DecimalRange> numbers(ClaimGroup.Key key, List<Claim> group) {
        boolean figures = group.stream().allMatch(claim -> claim.figure().isPresent());
        return figures
                        && areOfOneThing(key, group)
                        && Together.ofFigures(group) instanceof Together.Allowed<DecimalRange> allowed
                ? Optional.of(allowed.ranges().get(0))
                : Optional.empty();
    }

    /** Figures that do not say what they count may count different things, unless one source gives them all. */
    private boolean areOfOneThing(ClaimGroup.Key key, List<Claim> group) {
        if (!isSingle()) {
            return false;
        }
        return key.scope().isStated()
                || group.get(0).figure().isEmpty()
                || Quantity.of(group, definition.orElseThrow()).size() == 1;
    }

    private List<JointRange> together(List<Claim> group) {
        if (group.stream().allMatch(claim -> claim.figure().isPresent())) {
            return List.of(JointRange.ofNumbers(Together.ofFigures(group), Together.ofFiguresLoosely(group)));
        }
        if (group.stream().anyMatch(claim -> claim.date().isEmpty())) {
            return List.of();
        }
        return isPeriod()
                ? List.of(
                        JointRange.ofDays("start", Together.ofStarts(group, policy)),
                        JointRange.ofDays("end", Together.ofEnds(group, policy)))
                : List.of(JointRange.ofDays("", Together.ofDates(group, policy)));
    }

    private boolean isPeriod() {
        return definition
                .filter(property -> property.type() == ValueType.PERIOD)
                .isPresent();
    }

    private String condition(ClaimGroup.Key key, List<Claim> group) {
        if (isLasting() || (key.asOf().isEmpty() && group.get(0).figure().isEmpty())) {
            return "";
        }
        return AsOfMatch.of(group.get(0), group.get(0), policy) == AsOfMatch.SAME ? "" : "if they are of one date";
    }

    private List<DatasetLimit> limits(ClaimGroup.Key key, List<Claim> group, TemporalNetwork network) {
        boolean counts = isLasting() && key.scope().equals(Scope.WHOLE);
        if (!counts || group.stream().anyMatch(claim -> claim.date().isEmpty())) {
            return List.of();
        }
        List<Moment> moments = Moment.of(group.get(0).subject(), definition.orElseThrow());
        List<DatasetLimit> limits = new ArrayList<>();
        for (Moment moment : moments) {
            String end = DatasetLimit.endOf(moment, moments.size());
            ownDays(group, end)
                    .flatMap(own -> network.limitsOf(moment).map(found -> DatasetLimit.of(end, found, own)))
                    .filter(DatasetLimit::isTighter)
                    .ifPresent(limits::add);
        }
        return limits;
    }

    /** The days that the claims of the date itself allow; none if they conflict. */
    private Optional<DayRange> ownDays(List<Claim> group, String end) {
        Together<DayRange> own = !isPeriod() || end.isEmpty()
                ? Together.ofDates(group, policy)
                : end.equals("start") ? Together.ofStarts(group, policy) : Together.ofEnds(group, policy);
        return own instanceof Together.Allowed<DayRange> allowed
                ? Optional.of(DayRange.of(
                        allowed.ranges().get(0).earliest(),
                        allowed.ranges().get(allowed.ranges().size() - 1).latest()))
                : Optional.empty();
    }
}
