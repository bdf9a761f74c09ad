package org.testimonia.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.lineage.Circle;
import org.testimonia.source.Source;

/** Sources or claims that go back to each other, so that none of them is where it comes from. */
final class CircularSources implements DatasetRule {

    private static final int MOST_NAMES = 8;

    @Override
    public String id() {
        return "source/circular";
    }

    @Override
    public String summary() {
        return "sources or claims that are taken from each other";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        context.lineage().circlesOfSources().forEach(circle -> findings.accept(ofSources(circle)));
        context.lineage().circlesOfClaims().forEach(circle -> findings.accept(ofClaims(circle, context)));
    }

    private Finding.Builder ofSources(Circle<Source> circle) {
        Finding.Builder finding = finding(circle, "source", Source::id)
                .message(
                        circle.path().size() == 1
                                ? circle.path().get(0).shortName() + " is said to be taken from itself"
                                : "sources are taken from each other: " + wayRound(names(circle.path())));
        circle.members().forEach(source -> finding.about(RecordView.of(source)));
        return finding;
    }

    private Finding.Builder ofClaims(Circle<Claim> circle, AuditContext context) {
        List<String> path =
                circle.path().stream().map(claim -> named(claim, context)).toList();
        String topic = Wording.topic(circle.path().get(0), context) + ": ";
        return finding(circle, "claim", Claim::id)
                .side(circle.members())
                .message(topic
                        + (path.size() == 1
                                ? path.get(0) + " is said to be taken from itself"
                                : "claims are taken from each other: " + wayRound(path)));
    }

    private <T> Finding.Builder finding(Circle<T> circle, String kind, Function<T, String> id) {
        List<String> ids = circle.path().stream().map(id).toList();
        Finding.Builder finding =
                Finding.of(id()).decidedBy(String.join(" ", ids)).explain("by derived_from: " + wayRound(ids));
        int more = circle.members().size() - ids.size();
        if (more > 0) {
            finding.explain(more + " more " + (more == 1 ? kind + " goes" : kind + "s go")
                    + " back to these, and these to " + (more == 1 ? "it" : "them"));
        }
        return finding.reason(
                "nothing here says where it comes from first: what is said twice around a circle is one witness");
    }

    /** {@code a from b from a}; a long way round loses its middle. */
    private static String wayRound(List<String> names) {
        int left = names.size() - MOST_NAMES;
        Stream<String> way = left <= 0
                ? names.stream()
                : Stream.of(
                                names.subList(0, MOST_NAMES - 1).stream(),
                                Stream.of("… (" + left + " more) …"),
                                names.subList(names.size() - 1, names.size()).stream())
                        .flatMap(part -> part);
        return Stream.concat(way, Stream.of(names.get(0))).collect(Collectors.joining(" from "));
    }

    /** Names that a reader knows, where they tell the sources apart; else their ids. */
    private static List<String> names(List<Source> path) {
        List<String> names = path.stream().map(Source::shortName).toList();
        boolean apart = names.stream().distinct().count() == names.size();
        return apart ? names : path.stream().map(Source::id).toList();
    }

    private static String named(Claim claim, AuditContext context) {
        String place = claim.citation().isPresent() ? " (" + Wording.citation(claim, context) + ")" : "";
        return Wording.quoted(claim) + place;
    }
}
