package org.testimonia.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Baseline;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Decision;
import org.testimonia.io.CompleteFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of a baseline: a JSON object with {@code findings}, of each the {@code fingerprint}, and for whoever reads a
 * change of the file its {@code rule}, {@code subject} and {@code message}.
 */
public final class BaselineFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @throws IOException if there is no such file, or it is none; the message says what, where and what was expected
     */
    public static Baseline read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": is not there, expected a baseline; --update-baseline makes one");
        }
        JsonNode findings = tree(file).path("findings");
        if (!findings.isArray()) {
            throw new IOException(
                    file + ": got no list of findings, expected a baseline as --update-baseline makes it");
        }
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode finding : findings) {
            String fingerprint = finding.path("fingerprint").asString("");
            if (!Decision.isFingerprint(fingerprint)) {
                throw new IOException(file + ": findings[" + fingerprints.size() + "].fingerprint: got \"" + fingerprint
                        + "\", expected 16 hexadecimal digits in lower case");
            }
            fingerprints.add(fingerprint);
        }
        return new Baseline(fingerprints);
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(
                    file + ":" + e.getLocation().getLineNr() + ":"
                            + e.getLocation().getColumnNr() + ": got no JSON, expected a baseline",
                    e);
        }
    }

    /** Writes all that a report has, and has from an older baseline; the order depends on the content alone. */
    public static void write(AuditReport report, Path file) throws IOException {
        CompleteFile.write(file, out -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
                json.writeStartObject();
                json.writeArrayPropertyStart("findings");
                Stream.concat(report.findings().stream(), report.known().stream())
                        .filter(Baseline::takes)
                        .sorted(Finding.ORDER)
                        .forEach(finding -> write(finding, json));
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
            }
        });
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeStringProperty("rule", finding.rule());
        ClaimJson.text(json, "subject", ClaimJson.emptyToNull(finding.subject()));
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }
}
