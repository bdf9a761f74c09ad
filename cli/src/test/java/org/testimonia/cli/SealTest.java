package org.testimonia.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Does what {@code docs/seal.md} tells, on the dataset of that page. */
class SealTest {

    private static final Path PAGE = Path.of("../docs/seal.md");
    private static final Pattern FENCE = Pattern.compile("```(\\S+) (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("root +SHA-256 ([0-9a-f]{64})");

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Path proof = Path.of("");

    @BeforeEach
    void lay_out_the_dataset_of_the_page() throws IOException {
        folder = Files.createDirectory(temp.resolve("red-aid"));
        proof = temp.resolve("C1.proof.json");
        for (String name : new String[] {"claims.csv", "subjects.csv", "sources.json"}) {
            Files.writeString(folder.resolve(name), fence(name));
        }
    }

    private static String fence(String name) throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(PAGE));
        while (fence.find()) {
            if (fence.group(2).equals(name)) {
                return fence.group(3);
            }
        }
        throw new AssertionError("no fence " + name + " in " + PAGE);
    }

    private Run seal() {
        return Run.of("seal", folder.toString());
    }

    private Run verify(String... more) {
        return Run.of(Stream.concat(Stream.of("verify"), Stream.of(more)).toArray(String[]::new));
    }

    private Run cite() {
        return Run.of("cite", folder.toString(), "C1", "--proof", proof.toString());
    }

    private String root() {
        Matcher root = ROOT.matcher(verify(folder.toString()).out());
        assertThat(root.find()).isTrue();
        return root.group(1);
    }

    /** As the page has it, which knows neither the day nor the hashes. */
    private String told(Run run) {
        return run.out()
                .replace(folder.toString().replace(File.separatorChar, '/'), "red-aid")
                .replaceAll("root( +)SHA-256 [0-9a-f]{64}", "root$1SHA-256 ROOT")
                .replaceAll("claim SHA-256 [0-9a-f]{64}", "claim SHA-256 CLAIM")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d(?= as record|$)", "DAY")
                .replaceAll("(?m)seal of \\d{4}-\\d\\d-\\d\\d$", "seal of DAY");
    }

    private void edit(String file, String what, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(folder.resolve(file), text.replace(what, by));
    }

    @Test
    void what_the_page_shows_is_what_is_printed() throws IOException {
        assertThat(told(seal())).isEqualTo(fence("seal"));
        assertThat(told(cite())).isEqualTo(fence("cite"));
        Run checked = verify("--proof", proof.toString(), "--root", root());
        assertThat(told(checked)).isEqualTo(fence("proof"));
        assertThat(checked.exitCode()).isZero();

        edit("claims.csv", "8,305,454", "305,454");
        edit("claims.csv", "C3,spain,established,Sept. 1925,,,ryle-1967,pp. 262-263", "C4,spain,established,1934,,,,");
        Run changed = verify(folder.toString());
        assertThat(told(changed)).isEqualTo(fence("verify"));
        assertThat(changed.exitCode()).isEqualTo(1);
    }

    @Test
    void the_page_has_the_canonical_form_of_the_claim_in_the_proof() throws IOException {
        seal();
        cite();

        String record = Files.readString(proof).replaceAll("\\s*\n\\s*", "").replaceAll("\" : ", "\":");
        assertThat(record).contains(fence("canonical").strip());
    }

    @Test
    void the_program_of_the_page_comes_to_the_same_root() throws Exception {
        seal();
        cite();
        Path program = Files.writeString(temp.resolve("check.py"), fence("check.py"));

        assertThat(python(program, proof)).contains("sealed under the root " + root());
        Files.writeString(proof, Files.readString(proof).replace("8,305,454", "8,305,455"));
        assertThat(python(program, proof)).doesNotContain(root());
    }

    private static String python(Path program, Path proof) throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", program.toString(), proof.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(python.waitFor()).as(printed).isZero();
            return printed;
        } catch (IOException notHere) {
            assumeTrue(false, "there is no python3 here, so the program of the page is not run");
            return "";
        }
    }

    @Test
    void a_dataset_that_is_as_it_was_sealed_is_quiet_and_succeeds() {
        seal();
        Run run = verify(folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("all is as it was sealed on ").contains(": 3 claims, 1 source, 2 subjects\n");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("check", folder.toString(), "--fail-on", "never").out())
                .doesNotContain("seal.json");
    }

    @Test
    void sealing_again_leaves_an_unchanged_seal_and_replaces_an_old_one() throws IOException {
        seal();
        Path file = folder.resolve("seal.json");
        Files.writeString(file, Files.readString(file).replaceAll("\"\\d{4}-\\d\\d-\\d\\d\"", "\"2001-01-01\""));
        String older = Files.readString(file);

        assertThat(seal().out()).startsWith("nothing has changed since the seal of 2001-01-01");
        assertThat(Files.readString(file)).isEqualTo(older);
        edit("claims.csv", "8,305,454", "305,454");
        assertThat(seal().out()).contains("it replaces the seal of 2001-01-01, root SHA-256 ");
        assertThat(verify(folder.toString()).exitCode()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void a_seal_that_was_made_anew_is_found_by_the_published_root() throws IOException {
        seal();
        String published = root();
        edit("claims.csv", "8,305,454", "305,454");
        seal();
        cite();

        for (Run run : new Run[] {
            verify(folder.toString(), "--root", published), verify("--proof", proof.toString(), "--root", published)
        }) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("it is another seal: the root is not " + published);
        }
    }

    @Test
    void a_proof_whose_words_were_changed_does_not_hold() throws IOException {
        seal();
        cite();
        Files.writeString(proof, Files.readString(proof).replace("8,305,454", "8,305,455"));
        Run run = verify("--proof", proof.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("the proof does not hold: what " + proof
                        + " says is not what was sealed under the root in it\n");
    }

    @Test
    void a_single_file_is_sealed_beside_itself_and_what_cannot_be_read_is_told() throws IOException {
        Path file = Files.writeString(
                temp.resolve("claims.csv"),
                "subject,property,value\nspain,established,Sept. 1925\nspain,established,19x8\n");
        Run run = Run.of("seal", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("testimonia: what cannot be read is not sealed: one place, which testimonia check " + file
                        + " names\n");
        assertThat(temp.resolve("claims.csv.seal.json")).exists();
        assertThat(verify(file.toString()).exitCode()).isZero();
        assertThat(Run.of("cite", file.toString(), "claims.csv:2").out())
                .startsWith(
                        "spain, established: “Sept. 1925”.\n    No source is given.\n    Claim of the dataset claims, ")
                .contains("\"format\" : \"testimonia-proof/1\"");
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() throws IOException {
        refused("red-aid/seal.json: is not there; seal the dataset first", "cite", folder.toString(), "C1");
        refused("red-aid/seal.json: is not there, expected the seal", "verify", folder.toString());
        refused("neither PATH nor --proof, expected one of them", "verify");
        refused("got PATH and --proof", "verify", folder.toString(), "--proof", proof.toString());
        refused("C1.proof.json: is not there", "verify", "--proof", proof.toString());
        refused("--root: got \"12\", expected 64 hexadecimal digits", "verify", folder.toString(), "--root", "12");
        seal();
        refused("no claim \"C11\"", "cite", folder.toString(), "C11");
        refused("there is no folder", "cite", folder.toString(), "C1", "--proof", "no/such/folder/proof.json");
        refused("is a folder, expected a file", "cite", folder.toString(), "C1", "--proof", folder.toString());
        edit("claims.csv", "8,305,454", "305,454");
        refused("the claim at claims.csv:2:18 is not in the seal of", "cite", folder.toString(), "C1");
        edit("seal.json", "\"tree_size\": 6", "\"tree_size\": 7");
        refused("seal.json: tree_size: got 7, expected 6", "verify", folder.toString());
        Files.writeString(proof, "[]");
        refused("C1.proof.json:1:1: got ", "verify", "--proof", proof.toString());
    }

    private static void refused(String message, String... line) {
        Run run = Run.of(line);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines()).hasSize(1);
        assertThat(run.err()).startsWith("testimonia: ").contains(message).doesNotContain("Exception");
    }
}
