package org.testimonia.prov;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;

/** That a dataset was audited, and what that found. */
final class AuditStatements {

    private static final int DIGITS = 16;

    private final Dataset dataset;
    private final ExportNames names;

    AuditStatements(Dataset dataset, ExportNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    Stream<ProvStatement> of(AuditRun run) {
        ProvName audit = names.audit(id(run));
        Set<String> taken = new HashSet<>();
        return Stream.of(
                        activity(audit, run),
                        Stream.of(ProvStatement.relation(ProvKind.USAGE, audit, names.dataset())),
                        names.claims().values().stream()
                                .map(claim -> ProvStatement.relation(ProvKind.USAGE, audit, claim)),
                        run.findings().stream().flatMap(finding -> {
                            String id = finding.fingerprint();
                            return finding(
                                    audit, names.finding(taken.add(id) ? id : ExportNames.another(id, taken)), finding);
                        }))
                .flatMap(statements -> statements);
    }

    private Stream<ProvStatement> activity(ProvName audit, AuditRun run) {
        ProvName tool = Term.of("testimonia-" + run.toolVersion());
        return Stream.of(
                ProvStatement.activity(
                        audit,
                        run.ended().map(ProvValue::of),
                        List.of(ProvAttribute.type(Term.AUDIT), Term.label("Audit of " + dataset.name()))),
                ProvStatement.agent(
                        tool,
                        List.of(
                                ProvAttribute.type(Term.SOFTWARE),
                                Term.label("Testimonia " + run.toolVersion()),
                                Term.attribute("version", run.toolVersion()))),
                ProvStatement.relation(ProvKind.ASSOCIATION, audit, tool));
    }

    private Stream<ProvStatement> finding(ProvName audit, ProvName name, AuditRun.Result finding) {
        return Stream.of(
                        Stream.of(
                                ProvStatement.entity(name, attributes(finding)),
                                ProvStatement.relation(ProvKind.GENERATION, name, audit)),
                        origins(finding).map(origin -> ProvStatement.relation(ProvKind.DERIVATION, name, origin)))
                .flatMap(statements -> statements);
    }

    private List<ProvAttribute> attributes(AuditRun.Result finding) {
        List<ProvAttribute> known = new ArrayList<>();
        known.add(ProvAttribute.type(Term.FINDING));
        known.add(Term.identifier(finding.fingerprint()));
        known.add(Term.label(Stream.of(finding.rule(), dataset.subjectName(finding.subject()), finding.property())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "))));
        known.add(new ProvAttribute(ProvAttribute.VALUE, ProvValue.english(finding.message())));
        known.add(Term.attribute("rule", finding.rule()));
        known.add(Term.attribute("severity", finding.severity()));
        finding.verdict().ifPresent(verdict -> known.add(Term.attribute("verdict", verdict)));
        return known;
    }

    private Stream<ProvName> origins(AuditRun.Result finding) {
        return Stream.of(
                        finding.claims().stream().flatMap(claim -> names.claim(claim).stream()),
                        finding.sources().stream().map(names::source),
                        finding.subjects().stream().map(names::subject))
                .flatMap(origins -> origins);
    }

    /** Audits of other states, by another version or at another time have other ids. */
    private String id(AuditRun run) {
        MessageDigest digest = sha256();
        add(digest, run.toolVersion());
        add(digest, run.ended().map(Object::toString).orElse(""));
        dataset.claims().forEach(claim -> add(digest, claim.id() + " " + claim.content()));
        dataset.sources()
                .forEach(source -> add(digest, source.id() + " " + source.csl().hashCode()));
        run.findings().forEach(finding -> add(digest, finding.fingerprint()));
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
