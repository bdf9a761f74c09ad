package org.testimonia.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleInForce;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Position;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * An audit as SARIF 2.1.0, the format in which tools hand what they found to code scanning of GitHub and to editors.
 *
 * <p>A result is located at the first claim of its finding; its message has a line for each claim, with a link to where
 * that stands. Files are named from the root of the repository. {@code partialFingerprints} has the finding's
 * fingerprint under {@code testimonia/v1}. The configuration's settings of rules are overrides of the rules' own.
 *
 * <p>What was decided about follows, suppressed: each result has the decision as its justification, and where that
 * stands. So does what a baseline has, as unchanged since then; all else is new beside it. Viewers hide what is suppressed.
 *
 * <p>GitHub keeps 5,000 results of a run. More are split into several runs, the second and further ones with an
 * {@code automationDetails.id} of their own, since GitHub takes one run of a category. Nothing is left out; what GitHub will not
 * take or show is said in the file and by {@link #write}.
 *
 * <pre>{@code
 * SarifReport.of(report, RuleCatalogue.standard(), RepositoryFolder.of(path)).write("1.0", out);
 * }</pre>
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT_ID = "%SRCROOT%";

    private final Dataset dataset;
    private final RepositoryFolder folder;
    private final SarifRules rules;
    private final Optional<String> firstFile;
    private final List<SarifResult> results;

    private SarifReport(AuditReport report, List<? extends Rule> rules, RepositoryFolder folder) {
        this.dataset = report.dataset();
        this.folder = folder;
        this.results = SarifResult.all(report);
        this.rules =
                SarifRules.of(rules, results.stream().map(SarifResult::finding).toList(), dataset.configuration());
        this.firstFile = FindingWording.firstFile(dataset);
    }

    /**
     * Prepares the report of an audit.
     *
     * @param rules the rules that ran, which the file describes beside those that the dataset declares
     * @param folder where the dataset stands in its repository
     */
    public static SarifReport of(AuditReport report, List<? extends Rule> rules, RepositoryFolder folder) {
        return new SarifReport(report, rules, folder);
    }

    /**
     * Writes the file, indented by two spaces, with {@code \n} line ends; the writer is flushed, not closed.
     *
     * @param toolVersion the version of the tool that made it
     * @return what GitHub will not take or show of it, a sentence each; empty if it takes all
     */
    public List<String> write(String toolVersion, Writer out) {
        CodeScanningLimits limits = new CodeScanningLimits(results.size());
        PackedSize size = new PackedSize(out);
        List<String> remarks = new ArrayList<>(limits.remarks());
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(size))) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            for (int run = 0; run < limits.runs(); run++) {
                boolean last = run == limits.runs() - 1;
                beginRun(run, toolVersion, json);
                writeResults(limits.ofRun(run, results), json);
                if (last) {
                    json.flush();
                    CodeScanningLimits.remarkOnSize(size.bytes()).ifPresent(remarks::add);
                }
                writeInvocation(last ? remarks : List.of(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return List.copyOf(remarks);
    }

    private void beginRun(int run, String toolVersion, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "testimonia");
        json.writeStringProperty("version", toolVersion);
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        if (run > 0) {
            json.writeObjectPropertyStart("automationDetails");
            json.writeStringProperty(
                    "id", "testimonia/" + SarifUri.of(folder.file(dataset.name())) + "/" + (run + 1) + "/");
            json.writeEndObject();
        }
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(ROOT_ID);
        writeText("description", "The root of the repository", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResults(List<SarifResult> ofRun, JsonGenerator json) {
        json.writeArrayPropertyStart("results");
        ofRun.forEach(result -> writeResult(result, json));
        json.writeEndArray();
    }

    private void writeResult(SarifResult result, JsonGenerator json) {
        Finding finding = result.finding();
        SarifExhibits exhibits = SarifExhibits.of(finding, dataset, folder);
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
        json.writeStringProperty("level", level(finding.severity()));
        writeText("message", exhibits.message(), json);
        writeLocation(finding, json);
        writeRelated(exhibits.located(), json);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("testimonia/v1", finding.fingerprint());
        json.writeEndObject();
        result.baselineState().ifPresent(state -> json.writeStringProperty("baselineState", state));
        result.suppression().ifPresent(suppression -> writeSuppression(suppression, json));
        writeProperties(finding, json);
        json.writeEndObject();
    }

    private void writeSuppression(SarifResult.Suppression suppression, JsonGenerator json) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", suppression.justification());
        if (!suppression.position().file().isEmpty()) {
            json.writeObjectPropertyStart("location");
            writePlace(suppression.position(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeLocation(Finding finding, JsonGenerator json) {
        json.writeArrayPropertyStart("locations");
        Optional<Position> position = finding.position();
        if (position.isPresent()) {
            json.writeStartObject();
            writePlace(position.get(), json);
            json.writeEndObject();
        } else if (finding.file().or(() -> firstFile).isPresent()) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            writeFile(finding.file().or(() -> firstFile).orElseThrow(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRelated(List<Exhibit> located, JsonGenerator json) {
        if (located.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (int i = 0; i < located.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("id", i + 1);
            writePlace(located.get(i).position(), json);
            writeText("message", SarifExhibits.escaped(located.get(i).words()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(Position position, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        writeFile(position.file(), json);
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", position.line());
        json.writeNumberProperty("startColumn", position.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeFile(String file, JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", SarifUri.of(folder.file(file)));
        json.writeStringProperty("uriBaseId", ROOT_ID);
        json.writeEndObject();
    }

    private static void writeProperties(Finding finding, JsonGenerator json) {
        json.writeObjectPropertyStart("properties");
        finding.verdict().map(Verdict::id).ifPresent(verdict -> json.writeStringProperty("verdict", verdict));
        json.writeNumberProperty("witnesses", finding.witnesses());
        if (!finding.subject().isEmpty()) {
            json.writeStringProperty("subject", finding.subject());
        }
        if (!finding.property().isEmpty()) {
            json.writeStringProperty("property", finding.property());
        }
        json.writeEndObject();
    }

    private void writeInvocation(List<String> remarks, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty(
                "executionSuccessful",
                results.stream().noneMatch(result -> result.finding().isOfFailedRule()));
        writeOverrides(json);
        if (!remarks.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            for (String remark : remarks) {
                json.writeStartObject();
                json.writeStringProperty("level", "warning");
                writeText("message", remark, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What {@code testimonia.yaml} says of rules. */
    private void writeOverrides(JsonGenerator json) {
        List<RuleInForce> set = rules.described().stream()
                .map(rule -> RuleInForce.of(rule, dataset.configuration()))
                .filter(settings -> settings.isOff() || !settings.standard().isEmpty())
                .toList();
        if (set.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("ruleConfigurationOverrides");
        set.forEach(settings -> writeOverride(settings, json));
        json.writeEndArray();
    }

    private void writeOverride(RuleInForce settings, JsonGenerator json) {
        String rule = settings.rule().id();
        json.writeStartObject();
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", rule);
        json.writeNumberProperty("index", rules.index(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("configuration");
        json.writeBooleanProperty("enabled", !settings.isOff());
        settings.standard()
                .level()
                .flatMap(RuleLevel::severity)
                .ifPresent(severity -> json.writeStringProperty("level", level(severity)));
        if (!settings.standard().options().isEmpty()) {
            json.writeObjectPropertyStart("parameters");
            settings.standard().options().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void writeText(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** SARIF happens to have the same three words. */
    static String level(Severity severity) {
        return severity.id();
    }
}
