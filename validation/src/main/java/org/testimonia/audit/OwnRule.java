package org.testimonia.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleExample;
import org.testimonia.dataset.Severity;
import org.testimonia.expression.ExpressionException;
import org.testimonia.expression.Looked;
import org.testimonia.expression.RuleExpressions;

/**
 * A rule that a dataset declares in {@code own-rules} of its {@code testimonia.yaml}. Every {@link Auditor} runs those of the
 * dataset that it audits.
 *
 * <p>It needs CEL on the class path, an optional dependency of this module: {@code dev.cel:compiler} and
 * {@code dev.cel:runtime}.
 */
public final class OwnRule implements SubjectRule {

    private static final int MOST_CLAIMS_IN_PAIRS = 2_000;

    private final DeclaredRule declaration;
    private final RuleExpressions expressions;

    private OwnRule(DeclaredRule declaration, RuleExpressions expressions) {
        this.declaration = declaration;
        this.expressions = expressions;
    }

    /**
     * The rules that a configuration declares, at least one, in its order.
     *
     * @throws RuleException if an expression means nothing, or CEL is not there
     */
    static List<OwnRule> of(Configuration configuration) {
        List<OwnRule> rules = new ArrayList<>();
        try {
            RuleExpressions.Reader reader = new RuleExpressions.Reader(configuration);
            for (DeclaredRule declaration : configuration.ownRules()) {
                rules.add(new OwnRule(declaration, reader.read(declaration)));
            }
        } catch (ExpressionException e) {
            throw new RuleException(String.valueOf(e.getMessage()), e);
        } catch (NoClassDefFoundError e) {
            throw new RuleException(
                    configuration.ownRules().get(0).position()
                            + " own-rules: got no library for expressions, expected dev.cel:compiler and"
                            + " dev.cel:runtime on the class path",
                    e);
        }
        return List.copyOf(rules);
    }

    /** What the dataset says of it. */
    public DeclaredRule declaration() {
        return declaration;
    }

    @Override
    public String id() {
        return declaration.id();
    }

    @Override
    public String summary() {
        return declaration.report().summary();
    }

    @Override
    public Severity severity() {
        return declaration.report().severity();
    }

    @Override
    public void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings) {
        List<Claim> claims = subject.claims().toList();
        Dataset dataset = context.dataset();
        switch (declaration.condition().looksAt()) {
            case CLAIM -> claims.forEach(claim -> checkClaim(claim, dataset, findings));
            case PAIR -> checkPairs(claims, dataset, findings);
            case SUBJECT -> checkSubject(subject.id(), dataset, findings);
        }
    }

    private void checkClaim(Claim claim, Dataset dataset, Consumer<Finding.Builder> findings) {
        Looked looked = Looked.at(claim, dataset);
        if (expressions.flags(looked)) {
            findings.accept(finding(looked).side(claim));
        }
    }

    private void checkPairs(List<Claim> claims, Dataset dataset, Consumer<Finding.Builder> findings) {
        if (claims.size() > MOST_CLAIMS_IN_PAIRS) {
            throw new IllegalStateException("it looks at each two claims, and here are " + claims.size()
                    + ", more than " + MOST_CLAIMS_IN_PAIRS);
        }
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                checkPair(claims.get(i), claims.get(j), dataset, findings);
            }
        }
    }

    /** Either may be the one that the expression calls the other. */
    private void checkPair(Claim one, Claim two, Dataset dataset, Consumer<Finding.Builder> findings) {
        Looked looked = Looked.at(one, two, dataset);
        Looked turned = Looked.at(two, one, dataset);
        if (expressions.flags(looked)) {
            findings.accept(finding(looked).side(one).side(two));
        } else if (expressions.flags(turned)) {
            findings.accept(finding(turned).side(two).side(one));
        }
    }

    private void checkSubject(String subject, Dataset dataset, Consumer<Finding.Builder> findings) {
        Looked looked = Looked.at(subject, dataset);
        if (!expressions.flags(looked)) {
            return;
        }
        List<Claim> claims = expressions.about(looked);
        Finding.Builder finding = finding(looked).subject(subject).decidedBy(subject);
        if (!claims.isEmpty()) {
            finding.side(claims);
        } else {
            dataset.subject(subject).map(RecordView::of).ifPresent(finding::about);
        }
        findings.accept(finding);
    }

    private Finding.Builder finding(Looked looked) {
        DeclaredRule.Report report = declaration.report();
        String message = expressions.message(looked);
        Finding.Builder finding = Finding.of(id()).message(message.isBlank() ? summary() : message);
        report.verdict().flatMap(Verdict::named).ifPresent(finding::verdict);
        if (!report.explain().isBlank()) {
            finding.explain(report.explain());
        }
        return finding.explain("a rule of the dataset's own flags it where "
                + declaration.condition().when().text());
    }

    /**
     * Whether it flags something in an example. What the example does not declare is looked up in a dataset.
     *
     * @throws RuntimeException if the rule fails on it
     */
    public boolean flags(RuleExample example, Dataset dataset) {
        Dataset shown = new ExampleDataset(example, dataset).dataset();
        AuditContext context = new AuditContext(new ReadDataset(shown, List.of()), LocalDate.EPOCH, List.of());
        List<Finding.Builder> findings = new ArrayList<>();
        shown.subjectIds().stream()
                .filter(subject -> !shown.claimsOf(subject).isEmpty())
                .forEach(subject -> check(context.claimsOf(subject), context, findings::add));
        return !findings.isEmpty();
    }
}
