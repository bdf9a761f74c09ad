package org.testimonia.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** The text at the position of a claim starts with its value. */
class PositionProperties {

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Datasets.claims().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 150)
    void in_csv(@ForAll("claims") List<Claim> claims) throws Exception {
        TestFolder.with(folder -> {
            Path file = write(claims, folder, ClaimFormat.CSV);
            String text = Files.readString(file);
            for (Claim claim : read(file)) {
                String value = claim.value().text();
                String rest = text.substring(offset(text, claim.position()));
                String inQuotes = value.replace("\"", "\"\"") + "\"";
                boolean quoted = text.charAt(offset(text, claim.position()) - 1) == '"' && rest.startsWith(inQuotes);
                assertThat(quoted || rest.startsWith(value + ","))
                        .as(rest + " starts with " + value)
                        .isTrue();
            }
        });
    }

    @Property(tries = 60)
    void in_json_and_ndjson(@ForAll("claims") List<Claim> claims, @ForAll boolean lines) throws Exception {
        TestFolder.with(folder -> {
            Path file = write(claims, folder, lines ? ClaimFormat.NDJSON : ClaimFormat.JSON);
            String text = Files.readString(file);
            for (Claim claim : read(file)) {
                String before = text.substring(0, offset(text, claim.position()));
                String rest = text.substring(offset(text, claim.position()));
                assertThat(before).endsWith("\"value\":");
                assertThat(rest).startsWith("\"");
            }
        });
    }

    @Property(tries = 60)
    void in_yaml(@ForAll("claims") List<Claim> claims) throws Exception {
        TestFolder.with(folder -> {
            Path file = write(claims, folder, ClaimFormat.YAML);
            String text = Files.readString(file);
            for (Claim claim : read(file)) {
                assertThat(text.substring(0, offset(text, claim.position()))).endsWith("value: ");
            }
        });
    }

    private static Path write(List<Claim> claims, Path folder, ClaimFormat format) throws Exception {
        org.testimonia.dataset.Dataset.Builder dataset = org.testimonia.dataset.Dataset.builder("x");
        claims.forEach(dataset::claim);
        DatasetWriter.write(dataset.build(), folder, format);
        return folder.resolve(format.fileName());
    }

    private static List<Claim> read(Path file) throws Exception {
        List<Claim> claims = new ArrayList<>();
        ClaimReader.read(file, Configuration.builtIn(), claims::add, problem -> {});
        assertThat(claims).isNotEmpty();
        return claims;
    }

    /** Counts lines as editors do: CR, LF and CR LF each end one. */
    private static int offset(String text, Position position) {
        int line = 1;
        int at = 0;
        while (line < position.line()) {
            char c = text.charAt(at++);
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line += c == '\n' || c == '\r' ? 1 : 0;
        }
        return at + position.column() - 1;
    }
}
