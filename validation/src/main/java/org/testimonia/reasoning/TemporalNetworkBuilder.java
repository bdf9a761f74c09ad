package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.PropertyPath;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TimeRelation;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.Bound;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.Period;
import org.testimonia.figure.FigureKind;

import static org.testimonia.reasoning.PrecedenceNetwork.BACKGROUND;

/** Turns the claims of a dataset into statements, moments and constraints. */
final class TemporalNetworkBuilder {

    /** The moments that a date speaks of; one and the same for a date that is no period. */
    private record Extent(int begin, int end) {}

    private record DatedProperty(String subject, String property) {}

    private record DateKey(String subject, String property, Scope scope, Period bounds, List<DayRange> alternatives) {}

    private record RelationKey(List<Precedence> precedences) {}

    private record DurationKey(String subject, String property, Elapsed elapsed) {}

    private record ExistenceKey(String subject, List<DayRange> times) {}

    private final Dataset dataset;
    private final DatePolicy policy;
    private final Set<String> linkedProperties = new HashSet<>();
    private final Map<DatedProperty, Extent> extents = new HashMap<>();
    private final Map<Moment, Integer> moments = new LinkedHashMap<>();
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Claim>> claims = new ArrayList<>();
    private final List<Statement.Kind> kinds = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();
    private final List<DayBound> earliest = new ArrayList<>();
    private final List<DayBound> latest = new ArrayList<>();
    private final Map<Integer, List<Branching.Case>> cases = new HashMap<>();
    private final Map<Integer, Elapsed> durations = new HashMap<>();

    TemporalNetworkBuilder(Dataset dataset, DatePolicy policy) {
        this.dataset = dataset;
        this.policy = policy;
        dataset.configuration().orders().stream()
                .flatMap(order -> Stream.of(order.earlier(), order.later()))
                .map(PropertyPath::property)
                .forEach(linkedProperties::add);
        dataset.vocabulary().properties().stream()
                .flatMap(property -> property.between().stream())
                .flatMap(dates -> Stream.of(dates.first(), dates.second()))
                .forEach(linkedProperties::add);
    }

    TemporalNetwork build() {
        for (Claim claim : dataset.claims()) {
            addDate(claim);
            addRelation(claim);
            addDuration(claim);
        }
        addOrders();
        addLifetimes();
        addExistences();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            statements.add(
                    new Statement(kinds.get(i), claims.get(i), isUncertain(i), Optional.ofNullable(durations.get(i))));
        }
        return new TemporalNetwork(
                List.copyOf(moments.keySet()),
                statements,
                new PrecedenceNetwork(precedences, earliest, latest),
                new Branching(cases),
                new ComparedByRules(dataset, statements));
    }

    private boolean isUncertain(int statement) {
        boolean isDuration = kinds.get(statement) == Statement.Kind.DURATION;
        return claims.get(statement).stream()
                .allMatch(isDuration ? TemporalNetworkBuilder::isApproximate : TemporalNetworkBuilder::isUncertain);
    }

    private static boolean isApproximate(Claim claim) {
        return claim.figure()
                .filter(figure -> figure.kind() == FigureKind.APPROXIMATE)
                .isPresent();
    }

    private static boolean isUncertain(Claim claim) {
        return claim.date().or(claim::asOf).filter(HistoricalDate::isUncertain).isPresent();
    }

    private void addDate(Claim claim) {
        Optional<PropertyDefinition> definition =
                dataset.vocabulary().property(claim.property()).filter(property -> isUsable(claim, property));
        if (claim.date().isEmpty() || definition.isEmpty()) {
            return;
        }
        Period bounds = boundsOf(claim.date().get(), definition.get());
        Extent extent = extents.computeIfAbsent(
                new DatedProperty(claim.subject(), claim.property()),
                dated -> extentOf(dated.subject(), definition.get()));
        List<DayRange> alternatives = DateReadings.alternatives(claim.date().get(), policy);
        Object key = new DateKey(claim.subject(), claim.property(), claim.scope(), bounds, alternatives);
        int known = claims.size();
        int owner = statement(key, Statement.Kind.DATE, claim);
        if (owner == known) {
            bound(extent.begin(), bounds.start(), owner);
            bound(extent.end(), bounds.end(), owner);
            branch(
                    alternatives,
                    owner,
                    range -> List.of(new MomentRange(extent.begin(), range), new MomentRange(extent.end(), range)));
        }
    }

    private record MomentRange(int moment, DayRange range) {}

    /** What a statement says in each case that its date may mean. */
    private void branch(List<DayRange> alternatives, int owner, Function<DayRange, List<MomentRange>> said) {
        if (!alternatives.isEmpty()) {
            cases.put(
                    owner,
                    alternatives.stream()
                            .map(range -> caseOf(range, owner, said.apply(range)))
                            .toList());
        }
    }

    private static Branching.Case caseOf(DayRange range, int owner, List<MomentRange> said) {
        List<DayBound> from = new ArrayList<>();
        List<DayBound> to = new ArrayList<>();
        said.forEach(bounded -> bound(bounded.moment(), bounded.range(), owner, from, to));
        return new Branching.Case(range, from, to);
    }

    /** A date that may be one now and another later, or one among several, fixes nothing. */
    private boolean isUsable(Claim claim, PropertyDefinition property) {
        boolean matters = property.time().isPresent() || linkedProperties.contains(property.id());
        boolean lasts = property.time().isPresent() || claim.asOf().isEmpty();
        return matters && lasts && property.isSingle() && property.type().isTemporal() && Lifetime.isOfWhole(claim);
    }

    /** A period that begins or ends a subject is, like a date, a time in which that happens. */
    private Period boundsOf(HistoricalDate date, PropertyDefinition property) {
        if (lasts(property)) {
            return date.period(policy);
        }
        DayRange moment = date.range(policy);
        return new Period(moment, moment);
    }

    private static boolean lasts(PropertyDefinition property) {
        boolean ofAnEnd = property.time().filter(role -> role != TimeRole.WHOLE).isPresent();
        return property.type() == ValueType.PERIOD && !ofAnEnd;
    }

    private Extent extentOf(String subject, PropertyDefinition property) {
        List<Moment> spokenOf = Moment.of(subject, property);
        int begin = moment(spokenOf.get(0));
        return new Extent(begin, moment(spokenOf.get(spokenOf.size() - 1)));
    }

    private int moment(Moment moment) {
        return moments.computeIfAbsent(moment, m -> moments.size());
    }

    private int statement(Object key, Statement.Kind kind, Claim claim) {
        int number = numbers.computeIfAbsent(key, k -> {
            claims.add(new ArrayList<>(1));
            kinds.add(kind);
            return claims.size() - 1;
        });
        claims.get(number).add(claim);
        return number;
    }

    private void bound(int moment, DayRange range, int owner) {
        bound(moment, range, owner, earliest, latest);
    }

    private static void bound(int moment, DayRange range, int owner, List<DayBound> from, List<DayBound> to) {
        if (range.earliestEpochDay() != Propagation.NO_EARLIEST) {
            from.add(new DayBound(moment, range.earliestEpochDay(), owner));
        }
        if (range.latestEpochDay() != Propagation.NO_LATEST) {
            to.add(new DayBound(moment, range.latestEpochDay(), owner));
        }
    }

    private void addRelation(Claim claim) {
        if (claim.reference().isEmpty() || !Lifetime.isOfWhole(claim)) {
            return;
        }
        Optional<TimeRelation> relation = TimeRelation.ofProperty(claim.property());
        if (relation.isEmpty()) {
            return;
        }
        String one = claim.subject();
        String other = claim.reference().get();
        int known = claims.size();
        List<Precedence> said = switch (relation.get()) {
            case BEFORE -> List.of(endsBefore(one, other));
            case AFTER -> List.of(endsBefore(other, one));
            case DURING ->
                List.of(
                        precedence(Moment.begin(other), Moment.begin(one), 0),
                        precedence(Moment.end(one), Moment.end(other), 0));
            case SIMULTANEOUS_WITH -> sharesADay(one, other);
        };
        int owner = statement(new RelationKey(said), Statement.Kind.RELATION, claim);
        if (owner == known) {
            said.forEach(edge -> precedences.add(new Precedence(edge.from(), edge.to(), edge.gapDays(), owner)));
        }
    }

    /** As of a time, something may have lasted so long already and go on. */
    private void addDuration(Claim claim) {
        Optional<PropertyDefinition> definition = dataset.vocabulary()
                .property(claim.property())
                .filter(property -> property.isSingle() && property.between().isPresent());
        if (definition.isEmpty() || claim.asOf().isPresent() || !Lifetime.isOfWhole(claim)) {
            return;
        }
        Optional<Elapsed> elapsed = Elapsed.of(claim, definition.get());
        Between dates = definition.get().between().orElseThrow();
        if (elapsed.isPresent() && areFixed(dates)) {
            int begin = extentOf(claim.subject(), property(dates.first())).begin();
            int end = extentOf(claim.subject(), property(dates.second())).end();
            if (begin != end) {
                addDuration(claim, elapsed.get(), begin, end);
            }
        }
    }

    private void addDuration(Claim claim, Elapsed elapsed, int begin, int end) {
        int known = claims.size();
        int owner =
                statement(new DurationKey(claim.subject(), claim.property(), elapsed), Statement.Kind.DURATION, claim);
        if (owner == known) {
            durations.put(owner, elapsed);
            precedences.add(new Precedence(begin, end, elapsed.leastDays(), owner));
            elapsed.mostDays().ifPresent(days -> precedences.add(new Precedence(end, begin, -days, owner)));
        }
    }

    /** Whether each of two dates has one true value. */
    private boolean areFixed(Between dates) {
        return Stream.of(dates.first(), dates.second())
                .map(dataset.vocabulary()::property)
                .allMatch(property -> property.filter(PropertyDefinition::isSingle)
                        .filter(date -> date.type().isTemporal())
                        .isPresent());
    }

    private PropertyDefinition property(String id) {
        return dataset.vocabulary().property(id).orElseThrow();
    }

    private Precedence endsBefore(String one, String other) {
        return precedence(Moment.end(one), Moment.begin(other), 1);
    }

    private List<Precedence> sharesADay(String one, String other) {
        String first = one.compareTo(other) <= 0 ? one : other;
        String second = first.equals(one) ? other : one;
        return List.of(
                precedence(Moment.begin(first), Moment.end(second), 0),
                precedence(Moment.begin(second), Moment.end(first), 0));
    }

    private Precedence precedence(Moment earlier, Moment later, long gapDays) {
        return new Precedence(moment(earlier), moment(later), gapDays, BACKGROUND);
    }

    /**
     * What numbers something of a subject has found it: it existed on some day of the as-of date. A text or a reference may
     * be told of what is gone, and none may be counted of what is not there, so only a figure surely above zero counts.
     *
     * <p>Against dates alone the plain rules hold it, so it is added only where a relation or a duration is claimed, or where
     * one of its dates is one of several.
     */
    private void addExistences() {
        boolean related = kinds.contains(Statement.Kind.RELATION) || kinds.contains(Statement.Kind.DURATION);
        Set<String> joined = related ? relatedSubjects() : new HashSet<>();
        cases.keySet().forEach(owner -> joined.add(claims.get(owner).get(0).subject()));
        dataset.claims().stream()
                .filter(claim -> joined.contains(claim.subject()) || hasAlternatives(claim))
                .forEach(this::addExistence);
    }

    private boolean hasAlternatives(Claim claim) {
        return claim.asOf().filter(date -> date.ranges(policy).size() > 1).isPresent();
    }

    /** The subjects that relations or durations join, directly or over orders. */
    private Set<String> relatedSubjects() {
        DisjointSets sets = new DisjointSets(moments.size());
        precedences.forEach(edge -> sets.join(edge.from(), edge.to()));
        Set<Integer> joined = new HashSet<>();
        precedences.stream()
                .filter(edge -> edge.owner() != BACKGROUND)
                .forEach(edge -> joined.add(sets.find(edge.from())));
        Set<String> subjects = new HashSet<>();
        moments.forEach((moment, number) -> {
            if (moment.property().isEmpty() && joined.contains(sets.find(number))) {
                subjects.add(moment.subject());
            }
        });
        return subjects;
    }

    private void addExistence(Claim claim) {
        boolean counts = claim.figure()
                .flatMap(figure -> figure.bounds().lower())
                .filter(lower -> lower.compareTo(BigDecimal.ZERO) > 0)
                .isPresent();
        if (!counts || claim.asOf().isEmpty()) {
            return;
        }
        List<DayRange> times = claim.asOf().get().ranges(policy);
        int known = claims.size();
        int owner = statement(new ExistenceKey(claim.subject(), times), Statement.Kind.EXISTENCE, claim);
        if (owner == known) {
            int begin = existing(Moment.begin(claim.subject()));
            int end = existing(Moment.end(claim.subject()));
            existed(claim.asOf().get().range(policy), begin, end)
                    .forEach(said -> bound(said.moment(), said.range(), owner));
            branch(times.size() > 1 ? times : List.of(), owner, range -> existed(range, begin, end));
        }
    }

    /** To exist on one of the days is to begin not after the last and end not before the first. */
    private static List<MomentRange> existed(DayRange time, int begin, int end) {
        return List.of(
                new MomentRange(begin, DayRange.of(Bound.OPEN, time.latest())),
                new MomentRange(end, DayRange.of(time.earliest(), Bound.OPEN)));
    }

    /** A moment of a subject that is in the network; its lifetime is joined if it was not there. */
    private int existing(Moment moment) {
        int before = moments.size();
        int number = moment(moment);
        if (number == before) {
            addLifetime(moment.subject());
        }
        return number;
    }

    /** An order speaks of dates that there are; where one is not claimed, it says nothing. */
    private void addOrders() {
        Set<Precedence> orders = new LinkedHashSet<>();
        for (OrderConstraint order : dataset.configuration().orders()) {
            for (String subject : dataset.subjectIds()) {
                Optional<Extent> earlier = ordered(order.earlier(), subject);
                Optional<Extent> later = ordered(order.later(), subject);
                if (earlier.isPresent() && later.isPresent()) {
                    orders.add(new Precedence(
                            earlier.get().begin(), later.get().end(), order.strict() ? 1 : 0, BACKGROUND));
                }
            }
        }
        precedences.addAll(orders);
    }

    private Optional<Extent> ordered(PropertyPath path, String subject) {
        Optional<String> owner =
                path.ofParent() ? dataset.subject(subject).flatMap(Subject::partOf) : Optional.of(subject);
        return owner.map(id -> extents.get(new DatedProperty(id, path.property())));
    }

    /** Nothing ends before it begins. */
    private void addLifetimes() {
        for (Moment moment : List.copyOf(moments.keySet())) {
            Moment end = new Moment(moment.subject(), moment.property(), Moment.Side.END);
            if (moment.side() == Moment.Side.BEGIN && moments.containsKey(end)) {
                precedences.add(precedence(moment, end, 0));
            }
        }
    }

    private void addLifetime(String subject) {
        if (moments.containsKey(Moment.begin(subject)) && moments.containsKey(Moment.end(subject))) {
            precedences.add(precedence(Moment.begin(subject), Moment.end(subject), 0));
        }
    }
}
