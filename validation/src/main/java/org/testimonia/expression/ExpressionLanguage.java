package org.testimonia.expression;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.OneLine;

/**
 * The language of expressions: a part of CEL, the Common Expression Language, in which every question has an answer.
 *
 * <p>It has no way to make a value from values that can be used again, so that nothing grows; no floating point; no index
 * and no conversion that might fail. What is left ends after a number of steps that is limited.
 */
final class ExpressionLanguage {

    static final int MAX_CHARACTERS = 4_000;
    static final int MAX_DEPTH = 64;
    static final int MAX_STEPS = 100_000;

    private static final Set<StandardFunction> KEPT = Set.of(
            StandardFunction.IN,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_AND,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.SIZE,
            StandardFunction.MATCHES,
            StandardFunction.CONTAINS,
            StandardFunction.ENDS_WITH,
            StandardFunction.STARTS_WITH,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS);

    private static final Set<StandardFunction> OF_NUMBERS = Set.of(
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS);

    private static final Set<CelType> LEFT_OUT =
            Set.of(SimpleType.DOUBLE, SimpleType.UINT, SimpleType.BYTES, SimpleType.TIMESTAMP, SimpleType.DURATION);

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_CHARACTERS)
            .maxParseRecursionDepth(MAX_DEPTH)
            .comprehensionMaxIterations(MAX_STEPS)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final Map<String, Shape<?>> SHAPES = Map.of(
            "Claim", ClaimView.SHAPE,
            "Subject", SubjectView.SHAPE,
            "Source", SourceView.SHAPE,
            "Date", DateView.SHAPE,
            "Figure", FigureView.SHAPE);

    private final LooksAt looksAt;
    private final Literals literals;
    private final Functions functions;
    private final CelCompiler compiler;
    private final CelRuntime runtime;

    private ExpressionLanguage(LooksAt looksAt, Configuration configuration) {
        this.looksAt = looksAt;
        this.literals = new Literals(configuration.dates());
        this.functions = Functions.over(literals);
        this.compiler = compiler();
        this.runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(OPTIONS)
                .addFunctionBindings(functions.bindings())
                .build();
    }

    /** The language of the rules that look at that, with dates meant as the configuration says. */
    static ExpressionLanguage of(LooksAt looksAt, Configuration configuration) {
        return new ExpressionLanguage(looksAt, configuration);
    }

    private CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> isKept(function, overload.celOverloadDecl()))
                        .build())
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.FILTER)
                .setTypeProvider(new Types())
                .addFunctionDeclarations(functions.declarations());
        variables(looksAt).forEach(builder::addVar);
        return builder.build();
    }

    private static boolean isKept(StandardFunction function, CelOverloadDecl overload) {
        return KEPT.contains(function)
                && overload.parameterTypes().stream().noneMatch(LEFT_OUT::contains)
                && (!OF_NUMBERS.contains(function)
                        || overload.parameterTypes().stream().allMatch(SimpleType.INT::equals));
    }

    private static Map<String, CelType> variables(LooksAt looksAt) {
        CelType claim = ClaimView.SHAPE.type();
        Map<String, CelType> variables = new TreeMap<>();
        switch (looksAt) {
            case CLAIM -> variables.put(Looked.CLAIM, claim);
            case PAIR -> {
                variables.put(Looked.CLAIM, claim);
                variables.put(Looked.OTHER, claim);
            }
            case SUBJECT -> {
                variables.put(Looked.SUBJECT, SubjectView.SHAPE.type());
                variables.put(Looked.CLAIMS, ListType.create(claim));
            }
        }
        return variables;
    }

    /** The types that expressions know. */
    private static final class Types implements CelTypeProvider {

        @Override
        public ImmutableCollection<CelType> types() {
            return SHAPES.values().stream().map(Shape::type).collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(SHAPES.get(name)).map(Shape::type);
        }
    }

    /** The names that stand for what is looked at. */
    Set<String> variables() {
        return variables(looksAt).keySet();
    }

    /** The names of functions. */
    Set<String> functions() {
        return functions.names();
    }

    /** The names of fields, of whatever has some. */
    static Set<String> fields() {
        Set<String> names = new TreeSet<>();
        SHAPES.values().forEach(shape -> names.addAll(shape.names()));
        return names;
    }

    Literals literals() {
        return literals;
    }

    /** Reads an expression. */
    CompiledExpression compile(String text) throws Fault {
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            throw new Fault(0, "got more than " + MAX_CHARACTERS + " characters, expected fewer");
        }
        try {
            CelValidationResult result = compiler.compile(text);
            if (result.hasError()) {
                throw new IssueWording(text, this).fault(result.getErrors());
            }
            CelAbstractSyntaxTree tree = result.getAst();
            new ExpressionCheck(text, tree, literals).check();
            return new CompiledExpression(tree.getResultType(), runtime.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new Fault(0, "got what cannot be evaluated (" + OneLine.of(String.valueOf(e.getMessage())) + ")");
        } catch (StackOverflowError tooDeep) {
            throw new Fault(0, "got more levels than " + MAX_DEPTH + ", expected fewer");
        }
    }
}
