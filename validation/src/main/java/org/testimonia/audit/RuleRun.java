package org.testimonia.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.Severity;

/**
 * One rule in one audit: calls it, catches what it throws, and completes what it reports.
 *
 * <p>Where overrides set thresholds, the rule is run once with each set of them that holds somewhere. What is found counts
 * for the records whose thresholds they are, and is reported as loudly as the loudest of these says: an override never
 * hides a finding that has a side elsewhere.
 */
final class RuleRun {

    static final String FAILED = "record/rule-failed";

    private static final Comparator<Outcome> QUIETEST_FIRST = Comparator.comparing(Outcome::isReported)
            .thenComparing(outcome -> outcome.finding().severity());

    private final RuleInForce settings;
    private final List<Variant> variants;

    /** What a rule found, and whether the settings let it be reported. */
    record Outcome(Finding finding, boolean isReported) {}

    /** The rule with one set of thresholds. */
    private record Variant(Map<String, String> options, AuditContext context) {}

    private RuleRun(RuleInForce settings, List<Variant> variants) {
        this.settings = settings;
        this.variants = variants;
    }

    static RuleRun of(RuleInForce settings, AuditContext context) {
        Map<String, Variant> variants = new TreeMap<>();
        settings.overrides().stream()
                .filter(entry -> !entry.change().options().isEmpty())
                .findFirst()
                .ifPresent(any -> places(settings, context)
                        .forEach(options -> variants.put(options.toString(), variant(options, settings, context))));
        Map<String, String> standard = settings.standard().options();
        variants.remove(standard.toString());
        List<Variant> all = new ArrayList<>(List.of(variant(standard, settings, context)));
        all.addAll(variants.values());
        return new RuleRun(settings, all);
    }

    private static Stream<Map<String, String>> places(RuleInForce settings, AuditContext context) {
        return context.places().stream().map(place -> settings.at(place).options());
    }

    private static Variant variant(Map<String, String> options, RuleInForce settings, AuditContext context) {
        return new Variant(options, context.with(settings.rule(), options));
    }

    Stream<Outcome> overDataset() {
        return rule() instanceof DatasetRule wide ? run("", wide::check) : Stream.empty();
    }

    Stream<Outcome> overFindings(List<Finding> found) {
        return rule() instanceof FindingRule about
                ? run("", (context, findings) -> about.check(found, context, findings))
                : Stream.empty();
    }

    Stream<Outcome> overSubject(SubjectClaims subject) {
        if (rule() instanceof SubjectRule one) {
            return run(subject.id(), (context, findings) -> one.check(subject, context, findings));
        }
        if (rule() instanceof ClaimRule each) {
            return run(
                    subject.id(),
                    (context, findings) -> subject.claims().forEach(claim -> each.check(claim, context, findings)));
        }
        return Stream.empty();
    }

    Stream<Outcome> overEdit(EditContext edit) {
        return rule() instanceof EditRule lost
                ? run(
                        "",
                        id -> edit.naming(id).typeOf(id),
                        (context, findings) -> lost.check(edit.withAfter(context), findings))
                : Stream.empty();
    }

    private Rule rule() {
        return settings.rule();
    }

    private Stream<Outcome> run(String subject, BiConsumer<AuditContext, Consumer<Finding.Builder>> check) {
        return run(subject, variants.get(0).context()::typeOf, check);
    }

    private Stream<Outcome> run(
            String subject, UnaryOperator<String> types, BiConsumer<AuditContext, Consumer<Finding.Builder>> check) {
        if (variants.size() == 1) {
            return run(variants.get(0), subject, types, check).stream();
        }
        Map<String, List<Outcome>> loudest = new LinkedHashMap<>();
        for (Variant variant : variants) {
            Map<String, List<Outcome>> found = new LinkedHashMap<>();
            run(variant, subject, types, check)
                    .forEach(outcome -> found.computeIfAbsent(outcome.finding().fingerprint(), id -> new ArrayList<>())
                            .add(outcome));
            found.forEach((id, outcomes) -> loudest.merge(id, outcomes, RuleRun::louder));
        }
        return loudest.values().stream().flatMap(List::stream);
    }

    /** Of what two sets of thresholds found, what is reported more loudly; the first if they are alike. */
    private static List<Outcome> louder(List<Outcome> first, List<Outcome> second) {
        Outcome loudFirst = first.stream().max(QUIETEST_FIRST).orElseThrow();
        Outcome loudSecond = second.stream().max(QUIETEST_FIRST).orElseThrow();
        return QUIETEST_FIRST.compare(loudSecond, loudFirst) > 0 ? second : first;
    }

    private List<Outcome> run(
            Variant variant,
            String subject,
            UnaryOperator<String> types,
            BiConsumer<AuditContext, Consumer<Finding.Builder>> check) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            check.accept(
                    variant.context(),
                    builder -> outcome(builder, variant, types).ifPresent(outcomes::add));
        } catch (RuntimeException | StackOverflowError failure) {
            outcomes.add(new Outcome(failed(subject, failure), !settings.isOff()));
        }
        return outcomes;
    }

    /** Empty if the thresholds are those of none of the finding's records. */
    private Optional<Outcome> outcome(Finding.Builder builder, Variant variant, UnaryOperator<String> types) {
        Severity own = builder.ownSeverity().orElse(rule().severity());
        List<RuleLevel> levels = changes(builder, types)
                .filter(change -> variants.size() == 1 || variantOf(change).equals(variant))
                .map(change -> change.level().orElse(RuleLevel.of(own)))
                .toList();
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        Optional<Severity> loudest =
                levels.stream().flatMap(level -> level.severity().stream()).max(Comparator.naturalOrder());
        int witnesses = variant.context().lineage().witnessCount(builder.claims());
        return Optional.of(new Outcome(builder.build(loudest.orElse(own), witnesses), loudest.isPresent()));
    }

    /** What holds for each record of a finding. */
    private Stream<RuleChange> changes(Finding.Builder builder, UnaryOperator<String> types) {
        if (settings.overrides().isEmpty()) {
            return Stream.of(settings.standard());
        }
        Set<RecordPlace> places = builder.places(types);
        return places.stream().map(settings::at);
    }

    private Variant variantOf(RuleChange change) {
        return variants.stream()
                .filter(variant -> variant.options().equals(change.options()))
                .findFirst()
                .orElse(variants.get(0));
    }

    private Finding failed(String subject, Throwable failure) {
        String where = subject.isEmpty() ? "" : " on " + subject;
        return Finding.of(FAILED)
                .subject(subject)
                .message("rule " + rule().id() + " failed" + where + ": " + failure)
                .explain("the other rules ran; this is a fault of the rule, not of the dataset")
                .decidedBy(rule().id() + where)
                .build(Severity.ERROR, 0);
    }
}
