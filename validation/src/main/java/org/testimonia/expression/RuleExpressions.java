package org.testimonia.expression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;

/**
 * The expressions of a rule that a dataset declares, ready to be asked, from several threads.
 *
 * <p>What an expression says depends on what it looks at alone. It always ends: what takes more than 100,000 steps
 * through lists throws an {@link IllegalStateException}.
 */
public final class RuleExpressions {

    private final CompiledExpression when;
    private final MessageTemplate message;
    private final Optional<CompiledExpression> about;

    private RuleExpressions(CompiledExpression when, MessageTemplate message, Optional<CompiledExpression> about) {
        this.when = when;
        this.message = message;
        this.about = about;
    }

    /** Reads the expressions of the rules of one configuration. */
    public static final class Reader {

        private final Configuration configuration;
        private final Map<LooksAt, ExpressionLanguage> languages = new EnumMap<>(LooksAt.class);

        /** @param configuration says how dates are meant */
        public Reader(Configuration configuration) {
            this.configuration = configuration;
        }

        /**
         * The expressions of a rule.
         *
         * @throws ExpressionException if one of them means nothing, saying where and why
         */
        public RuleExpressions read(DeclaredRule rule) throws ExpressionException {
            DeclaredRule.Condition condition = rule.condition();
            ExpressionLanguage language = languages.computeIfAbsent(
                    condition.looksAt(), looksAt -> ExpressionLanguage.of(looksAt, configuration));
            CompiledExpression when = expression("when", condition.when(), SimpleType.BOOL, language);
            Optional<CompiledExpression> about = condition.about().isEmpty()
                    ? Optional.empty()
                    : Optional.of(expression(
                            "about", condition.about().get(), ListType.create(ClaimView.SHAPE.type()), language));
            return new RuleExpressions(when, message(rule.report().message(), language), about);
        }

        private static CompiledExpression expression(
                String key, LocatedText text, CelType type, ExpressionLanguage language) throws ExpressionException {
            try {
                CompiledExpression expression = language.compile(text.text());
                if (!expression.type().equals(type)) {
                    throw new Fault(
                            0,
                            "got an expression for a " + name(expression.type()) + ", expected one for a "
                                    + name(type));
                }
                return expression;
            } catch (Fault fault) {
                throw located(key, text, fault);
            }
        }

        private static String name(CelType type) {
            return type instanceof ListType list
                    ? "list of " + list.elemType().name()
                    : type.equals(SimpleType.BOOL) ? "truth value" : type.name();
        }

        private static MessageTemplate message(LocatedText text, ExpressionLanguage language)
                throws ExpressionException {
            try {
                return MessageTemplate.of(text.text(), language);
            } catch (Fault fault) {
                throw located("message", text, fault);
            }
        }

        private static ExpressionException located(String key, LocatedText text, Fault fault) {
            return new ExpressionException(text.at(fault.index()) + " " + key + ": " + fault.getMessage());
        }
    }

    /** Whether the rule flags what is looked at. */
    public boolean flags(Looked looked) {
        return Boolean.TRUE.equals(when.value(looked));
    }

    /** What it says of that, in one sentence. */
    public String message(Looked looked) {
        return message.text(looked);
    }

    /** The claims that it shows of a subject; none if it does not say which. */
    public List<Claim> about(Looked looked) {
        if (about.isEmpty() || !(about.get().value(looked) instanceof List<?> views)) {
            return List.of();
        }
        return views.stream().map(view -> ((ClaimView) view).claim()).toList();
    }
}
