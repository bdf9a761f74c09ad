package org.testimonia.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.dataset.Vocabulary;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigurePolicy;
import org.testimonia.figure.NumberStyle;

/**
 * Reads {@code testimonia.yaml} over the built-in configuration.
 *
 * <p>An unknown key is a problem, and the rest is used; a value that a known key cannot have is an error.
 */
final class ConfigurationReader {

    static final String FILE_NAME = "testimonia.yaml";
    static final String FAIL_ON = "fail-on";
    static final String PROPERTIES = "properties";
    static final String NUMBERS = PropertyFields.NUMBERS;
    static final String UNITS = "units";
    static final String ORDER = "order";
    static final String DATES = "dates";
    static final String RULES = "rules";
    static final String OWN_RULES = "own-rules";
    static final String NEVER = "never";

    private static final List<String> KEYS =
            List.of(FAIL_ON, NUMBERS, UNITS, PROPERTIES, ORDER, DATES, RULES, OWN_RULES);
    private static final FigurePolicy EXACT_ENGLISH = FigurePolicy.EXACT.withNumbers(NumberStyle.ENGLISH);

    private final Consumer<Problem> problems;

    private ConfigurationReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    static Configuration read(RecordFile file, Consumer<Problem> problems) throws DatasetReadException {
        String text = file.text(problems);
        Node.Mapping root = WholeFile.read(file, text);
        Configuration configuration = new ConfigurationReader(problems).read(root);
        Optional<Node.Field> own = root.field(OWN_RULES);
        return own.isEmpty()
                ? configuration
                : configuration.withOwnRules(
                        new OwnRuleReader(new WrittenText(text), configuration, problems).read(own.get()));
    }

    private Configuration read(Node.Mapping root) throws DatasetReadException {
        FieldCheck.ofKeys(KEYS, "a key of testimonia.yaml", problems).check(root.fields());
        Configuration configuration = Configuration.builtIn();
        for (Node.Field field : root.fields()) {
            configuration = switch (field.name()) {
                case FAIL_ON -> configuration.withFailOn(failOn(field));
                case NUMBERS ->
                    configuration.withFigures(configuration.figures().withNumbers(numbers(field)));
                case UNITS -> configuration.withUnits(units(mapping(field)));
                case PROPERTIES -> properties(mapping(field), configuration);
                case ORDER -> configuration.withOrders(orders(field, configuration.orders()));
                case DATES -> configuration.withDates(new DatePolicyReader(problems).read(mapping(field)));
                case RULES -> configuration.withRules(new RuleReader(problems).read(mapping(field)));
                default -> configuration;
            };
        }
        return configuration.withPositions(KeyTree.positions(root));
    }

    private static Optional<Severity> failOn(Node.Field field) throws DatasetReadException {
        String word = field.value().inWords();
        Optional<Severity> severity = Severity.named(word);
        if (severity.isEmpty() && !word.equals(NEVER)) {
            throw wrong(field, "error, warning, note or never");
        }
        return severity;
    }

    static NumberStyle numbers(Node.Field field) throws DatasetReadException {
        return NumberStyle.named(field.value().inWords())
                .orElseThrow(() -> wrong(field, "english, continental, any or unstated"));
    }

    private static List<UnitRelation> units(Node.Mapping larger) throws DatasetReadException {
        List<UnitRelation> relations = new ArrayList<>();
        for (Node.Field unit : larger.fields()) {
            for (Node.Field smaller : mapping(unit).fields()) {
                relations.add(relation(unit.name().strip(), smaller));
            }
        }
        return relations;
    }

    private static UnitRelation relation(String larger, Node.Field smaller) throws DatasetReadException {
        String unit = smaller.name().strip();
        Optional<DecimalRange> number = Figure.read(smaller.value().inWords(), EXACT_ENGLISH)
                .asOptional()
                .map(Figure::bounds)
                .filter(bounds ->
                        bounds.lower().filter(least -> least.signum() > 0).isPresent())
                .filter(bounds -> bounds.upper().isPresent());
        if (number.isEmpty() || unit.isBlank() || larger.isBlank() || unit.equals(larger)) {
            throw wrong(smaller, "how many of another unit one " + larger + " is, such as person: 3 to 6");
        }
        return new UnitRelation(
                larger,
                unit,
                number.get().lower().orElseThrow(),
                number.get().upper().orElseThrow());
    }

    private Configuration properties(Node.Mapping properties, Configuration configuration) throws DatasetReadException {
        List<PropertyDefinition> definitions = new ArrayList<>();
        PropertyReader reader = new PropertyReader(problems);
        for (Node.Field field : properties.fields()) {
            if (field.name().isBlank()) {
                throw DatasetReadException.at(field.position(), PROPERTIES, "got no name, expected a property's id");
            }
            Optional<PropertyDefinition> builtIn = configuration.vocabulary().property(field.name());
            definitions.add(reader.read(field, mapping(field), builtIn));
        }
        Vocabulary vocabulary = configuration.vocabulary().with(definitions);
        for (Node.Field field : properties.fields()) {
            BetweenCheck.check(field.name(), mapping(field), vocabulary);
        }
        return configuration.withVocabulary(vocabulary);
    }

    private static List<OrderConstraint> orders(Node.Field field, List<OrderConstraint> builtIn)
            throws DatasetReadException {
        if (!(field.value() instanceof Node.Sequence list)) {
            throw wrong(field, "a list such as - established <= dissolved");
        }
        Set<OrderConstraint> orders = new LinkedHashSet<>(builtIn);
        for (Node item : list.items()) {
            orders.add(OrderConstraint.read(item.inWords())
                    .orElseThrow(() -> DatasetReadException.at(
                            item.position(),
                            ORDER,
                            Quoting.got(item.inWords()) + ", expected an order such as established <= dissolved")));
        }
        return List.copyOf(orders);
    }

    static Node.Mapping mapping(Node.Field field) throws DatasetReadException {
        if (field.value() instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw wrong(field, "keys and values");
    }

    static boolean truth(Node.Field field) throws DatasetReadException {
        return switch (field.value() instanceof Node.Scalar scalar
                ? scalar.text().strip()
                : "") {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(field, "true or false");
        };
    }

    static DatasetReadException wrong(Node.Field field, String expected) {
        String got = field.value() instanceof Node.Scalar scalar
                ? Quoting.got(scalar.text())
                : "got " + field.value().kindName();
        return DatasetReadException.at(field.value().position(), field.name(), got + ", expected " + expected);
    }
}
