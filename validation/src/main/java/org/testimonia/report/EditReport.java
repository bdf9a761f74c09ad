package org.testimonia.report;

import java.io.Writer;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditDifference;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;
import org.testimonia.history.DatasetRevision;
import org.testimonia.history.Revision;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What was done to a dataset since a revision of it, for a person and for a program: what is new, and what is gone. */
public final class EditReport {

    private final DatasetRevision since;
    private final EditAudit audit;
    private final AuditDifference difference;
    private final Dataset after;

    private EditReport(DatasetRevision since, EditAudit audit) {
        this.since = since;
        this.audit = audit;
        this.difference = audit.difference();
        this.after = audit.after().dataset();
    }

    /**
     * Tells of an edit.
     *
     * @param since the dataset as it was
     * @param audit the audit of that and of the dataset as it is
     */
    public static EditReport of(DatasetRevision since, EditAudit audit) {
        return new EditReport(since, audit);
    }

    /**
     * The report as text with {@code \n} line ends.
     *
     * @param verbose whether to show every finding, and every step of each explanation
     */
    public String text(TextStyle style, boolean verbose) {
        StringBuilder out = new StringBuilder();
        TextLayout.wrap(heading(), style.width(), "", "  ")
                .forEach(line -> out.append(line).append('\n'));
        out.append('\n');
        if (audit.edits().isEmpty() && audit.accepted().isEmpty() && difference.isEmpty()) {
            return out.append(nothingChanges()).append('\n').toString();
        }
        return out.append(section("edits to look at", audit.edits(), withNames(), style, verbose))
                .append(section("new", difference.added(), after, style, verbose))
                .append(accepted(style))
                .append(gone(style, verbose))
                .append(new DifferenceText(style, verbose).changes(difference.changed(), after))
                .append(count())
                .append('\n')
                .toString();
    }

    private String heading() {
        String commit = commit(since.revision());
        if (since.dataset().isEmpty()) {
            return OneLine.of(after.name() + " was not there in " + commit + ": everything is new");
        }
        String place = since.path().isEmpty() ? "the whole repository" : since.path();
        return OneLine.of(after.name() + " since " + commit + (since.isMoved() ? ", then in " + place : ""));
    }

    /** {@code since 98898109e9 (2026-03-02, Ana Ruiz: Take over the tables), 56 findings as before}. */
    public String comparison() {
        Revision revision = since.revision();
        return OneLine.of("since " + commit(revision) + ", " + Plural.of(audit.unchanged(), "finding") + " as before");
    }

    private String commit(Revision revision) {
        return revision.shortId()
                + (since.isParting() ? ", where HEAD and " + since.name() + " parted" : "")
                + " (" + revision.time().toLocalDate() + ", " + revision.authorName() + ": " + revision.summary() + ")";
    }

    private String nothingChanges() {
        int findings = audit.after().findings().size();
        return "Nothing new: "
                + switch (findings) {
                    case 0 -> "there is still no finding.";
                    case 1 -> "the one finding stands as before.";
                    default -> "the " + findings + " findings stand as before.";
                };
    }

    private static String section(
            String title, List<Finding> findings, Dataset dataset, TextStyle style, boolean verbose) {
        return findings.isEmpty()
                ? ""
                : style.bold(title) + "\n" + TextReport.renderList(findings, dataset, style, verbose) + "\n";
    }

    /**
     * Only what fails, without a first and a last line; empty if nothing does.
     *
     * @param failOn from which severity on what the edit brought fails; empty for never
     */
    public String failures(Optional<Severity> failOn, TextStyle style, boolean verbose) {
        return TextReport.renderFailures(audit.brought().toList(), withNames(), failOn, style, verbose);
    }

    /** Whoever reviews the edit reviews the decisions too. */
    private String accepted(TextStyle style) {
        return audit.accepted().isEmpty()
                ? ""
                : style.bold("accepted") + "\n\n" + TextReport.renderDecided(audit.accepted(), withNames(), style)
                        + "\n";
    }

    /** What is gone needs no second look, so it is told briefly. */
    private String gone(TextStyle style, boolean verbose) {
        Dataset before = audit.before().dataset();
        if (verbose || difference.gone().isEmpty()) {
            return section("no longer, at the places of before", difference.gone(), before, style, verbose);
        }
        return style.bold("no longer") + "\n\n" + TextReport.renderBriefly(difference.gone(), before, style) + "\n";
    }

    /** The dataset with the subjects that it had before, so that what is said of them has their names. */
    private Dataset withNames() {
        Dataset.Builder names = after.toBuilder();
        audit.before().dataset().subjects().stream()
                .filter(subject -> after.subject(subject.id()).isEmpty())
                .forEach(names::subject);
        return names.build();
    }

    private String count() {
        return Plural.of(audit.count(Severity.ERROR), "new error") + ", "
                + Plural.of(audit.count(Severity.WARNING), "new warning") + ", "
                + Plural.of(audit.count(Severity.NOTE), "new note") + "; "
                + difference.gone().size() + " no longer, "
                + difference.changed().size() + " changed, "
                + audit.unchanged() + " as before"
                + (audit.accepted().isEmpty() ? "" : ", " + audit.accepted().size() + " accepted");
    }

    /**
     * Writes the report as JSON, indented by two spaces, with {@code \n} line ends; the writer is flushed, not closed. Its
     * shape has a JSON Schema, {@code since.schema.json}; findings have the shape that {@link JsonReport} gives them.
     *
     * @param toolVersion the version of the tool that made it
     */
    public void writeJson(String toolVersion, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartObject();
            JsonReport.writeTool(toolVersion, json);
            json.writeStringProperty("dataset", after.name());
            writeSince(json);
            writeSummary(json);
            DifferenceJson.findings("edits", audit.edits(), json);
            DifferenceJson.findings("new", difference.added(), json);
            DifferenceJson.findings("gone", difference.gone(), json);
            DifferenceJson.changes(difference.changed(), json);
            JsonReport.writeAccepted(audit.accepted(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writeSince(JsonGenerator json) {
        json.writeObjectPropertyStart("since");
        json.writeStringProperty("name", since.name());
        json.writeStringProperty("revision", since.revision().id());
        json.writeBooleanProperty("parting", since.isParting());
        json.writeStringProperty("path", since.path());
        json.writeBooleanProperty("existed", since.dataset().isPresent());
        json.writeEndObject();
    }

    private void writeSummary(JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        json.writeObjectPropertyStart("new");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            json.writeNumberProperty(severity.id(), audit.count(severity));
        }
        json.writeEndObject();
        json.writeNumberProperty("gone", difference.gone().size());
        json.writeNumberProperty("changed", difference.changed().size());
        json.writeNumberProperty("unchanged", audit.unchanged());
        json.writeNumberProperty("accepted", audit.accepted().size());
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return heading() + ": " + count();
    }
}
