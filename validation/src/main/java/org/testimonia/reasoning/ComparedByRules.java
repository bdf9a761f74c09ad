package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Subject;

/**
 * The pairs that {@code date/contradiction}, {@code date/order}, {@code date/outside-lifetime} and, of durations,
 * {@code figure/contradiction} hold against each other,
 * whatever they then decide.
 */
final class ComparedByRules implements PlainPairs {

    /** What a statement speaks of. */
    private record Topic(Statement.Kind kind, String subject, String property, String difference) {}

    private record Pair(int earlier, int later) {}

    private final Dataset dataset;
    private final List<Statement> statements;
    private final Map<Topic, Integer> numbers = new HashMap<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Set<Pair> compared = new HashSet<>();
    private final Set<Pair> others = new HashSet<>();

    ComparedByRules(Dataset dataset, List<Statement> statements) {
        this.dataset = dataset;
        this.statements = statements;
    }

    private static Topic topicOf(Statement statement) {
        Claim claim = statement.claim();
        return new Topic(
                statement.kind(),
                claim.subject(),
                statement.kind() == Statement.Kind.EXISTENCE ? "" : claim.property(),
                differenceWithin(statement));
    }

    /** What else two statements of a property differ by so that no rule compares them: the scope of dates, the unit of times. */
    private static String differenceWithin(Statement statement) {
        return switch (statement.kind()) {
            case DATE -> statement.claim().scope().toString();
            case DURATION ->
                statement.elapsed().map(elapsed -> elapsed.unit().id()).orElse("");
            case RELATION, EXISTENCE, FIGURE -> "";
        };
    }

    @Override
    public int kindOf(int owner) {
        Topic topic = topicOf(statements.get(owner));
        int kind = numbers.computeIfAbsent(topic, t -> numbers.size());
        if (kind == topics.size()) {
            topics.add(topic);
        }
        return kind;
    }

    @Override
    public boolean areCompared(int earlierKind, int laterKind) {
        Pair pair = new Pair(earlierKind, laterKind);
        if (!compared.contains(pair) && !others.contains(pair)) {
            boolean plain = areCompared(topics.get(earlierKind), topics.get(laterKind));
            (plain ? compared : others).add(pair);
        }
        return compared.contains(pair);
    }

    /** That a part was counted before its whole was founded is a question of when it was founded or joined, and asked. */
    private boolean areCompared(Topic earlier, Topic later) {
        if (isDate(earlier) && isDate(later)) {
            return earlier.equals(later) || areOrdered(earlier, later);
        }
        boolean oneDuration = earlier.kind() == Statement.Kind.DURATION && earlier.equals(later);
        return oneDuration || (isDate(earlier) && isExistence(later)) || (isExistence(earlier) && isDate(later));
    }

    private static boolean isDate(Topic topic) {
        return topic.kind() == Statement.Kind.DATE;
    }

    private static boolean isExistence(Topic topic) {
        return topic.kind() == Statement.Kind.EXISTENCE;
    }

    /** Whether an order says that the date which must be early is not later than the one which must be late. */
    private boolean areOrdered(Topic earlier, Topic later) {
        for (OrderConstraint order : dataset.configuration().orders()) {
            boolean properties = order.earlier().property().equals(earlier.property())
                    && order.later().property().equals(later.property());
            if (properties && areRelated(order, earlier.subject(), later.subject())) {
                return true;
            }
        }
        return false;
    }

    private boolean areRelated(OrderConstraint order, String earlier, String later) {
        if (order.earlier().ofParent() == order.later().ofParent()) {
            return earlier.equals(later);
        }
        return order.earlier().ofParent() ? isPart(later, earlier) : isPart(earlier, later);
    }

    private boolean isPart(String part, String whole) {
        Optional<String> parent = dataset.subject(part).flatMap(Subject::partOf);
        return parent.filter(whole::equals).isPresent();
    }
}
