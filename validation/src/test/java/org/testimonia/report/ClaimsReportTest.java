package org.testimonia.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsReportTest {

    private static String text(Dataset dataset, String subject, String property) {
        return ClaimsReport.text(dataset, subject, dataset.claimsOf(subject, property), TextStyle.PLAIN);
    }

    private static String json(Dataset dataset, String subject, List<Claim> claims) {
        StringWriter out = new StringWriter();
        ClaimsReport.writeJson(dataset, subject, claims, out);
        return out.toString();
    }

    private static Dataset mopr() {
        return new Given()
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .claim("mopr", "established", "before 1925", "in a, p. 1", "id e1")
                .claim("mopr", "established", "after 1920", "in b, p. 2", "id e2")
                .claim("mopr", "established", "1919 to 1923", "in b, p. 2", "id e3")
                .claim("mopr", "after", "congress", "in b, p. 2", "id r1")
                .claim("congress", "held", "14 to 16 July 1922", "in c, p. 3", "id h1")
                .claim("mopr", "members", "8,300,000", "as of 1931-01-01", "scope whole", "in a, p. 5", "id m1")
                .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "scope whole", "in b, p. 6", "id m2")
                .claim("mopr", "members", "1,278,274", "as of 1931-01-01", "scope whole - ussr", "in c, p. 1", "id m3")
                .claim("mopr", "members", "1,278,274", "as of 1931-01-01", "scope whole - ussr", "in c, p. 1", "id m4")
                .claim("mopr", "members", "7 million", "as of 1931-01-01", "scope ussr", "in d, p. 1", "id m5")
                .claim("mopr", "members", "9,000,000", "as of 1928", "in a, p. 1", "id m6")
                .claim("mopr", "members", "8,000,000", "as of 1928", "in b, p. 1", "id m7")
                .claim("mopr", "sections", "70", "as of by 1932", "in a, p. 1", "id s1")
                .claim("mopr", "sections", "67", "as of by 1932", "in b, p. 1", "id s2")
                .claim("mopr", "name", "MOPR", "in a, p. 1", "id n1")
                .dataset();
    }

    @Test
    void all_claims_of_a_subject_are_laid_out_with_what_they_allow() throws IOException {
        assertThat(ClaimsReport.text(mopr(), "mopr", mopr().claimsOf("mopr"), TextStyle.PLAIN))
                .isEqualTo(Golden.read("claims.txt"));
    }

    @Test
    void a_program_gets_the_same() throws IOException {
        assertThat(json(mopr(), "mopr", mopr().claimsOf("mopr"))).isEqualTo(Golden.read("claims.json"));
    }

    @Test
    void a_page_that_says_it_twice_is_one_witness() {
        assertThat(text(mopr(), "mopr", "members")).contains("together they allow 1,278,274 · one witness");
    }

    @Test
    void figures_that_do_not_say_what_they_count_are_not_held_together() {
        assertThat(text(mopr(), "mopr", "members"))
                .contains("they do not say what they count, so they may count different things")
                .doesNotContain("9,000,000” exclude");
    }

    @Test
    void dates_that_may_differ_make_a_range_conditional() {
        assertThat(text(mopr(), "mopr", "sections"))
                .contains("if they are of one date, together they allow no value")
                .contains("with round numbers taken as rounded");
    }

    @Test
    void dates_that_exclude_each_other_are_named_and_a_doubted_one_is_marked() {
        Dataset dataset = new Given()
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("spain", "established", "1934?", "in b, p. 1")
                .claim("spain", "established", "1924 or 1925", "in c, p. 1")
                .dataset();

        assertThat(text(dataset, "spain", "established").replaceAll("\\s+", " "))
                .contains("together they allow no value: ")
                .contains("exclude each other; “1934?” is marked as uncertain · 3 witnesses");
    }

    @Test
    void several_names_are_no_disagreement() {
        Dataset dataset = new Given()
                .claim("mopr", "name", "MOPR", "in a, p. 1")
                .claim("mopr", "name", "Red Aid", "in b, p. 1")
                .dataset();

        assertThat(text(dataset, "mopr", "name")).doesNotContain("together");
    }

    @Test
    void claims_that_conflict_elsewhere_set_no_bound_here() {
        Dataset dataset = new Given()
                .part("spain", "affiliate", "mopr")
                .part("chile", "affiliate", "mopr")
                .subject("mopr", "organization")
                .claim("mopr", "established", "1922", "in a, p. 1")
                .claim("spain", "established", "1910", "in a, p. 1")
                .claim("chile", "established", "before 1925", "in a, p. 1")
                .dataset();

        assertThat(text(dataset, "chile", "established")).doesNotContain("the whole dataset leaves");
        Dataset consistent = without(dataset, "spain");
        assertThat(text(consistent, "chile", "established"))
                .contains("the whole dataset leaves 1922-01-01 to 1924-12-31, because of mopr, established “1922”");
    }

    private static Dataset without(Dataset dataset, String subject) {
        Dataset.Builder builder = Dataset.builder("test");
        dataset.subjects().forEach(builder::subject);
        dataset.claims().stream()
                .filter(claim -> !claim.subject().equals(subject))
                .forEach(builder::claim);
        return builder.build();
    }

    @Test
    void a_change_is_told_as_far_as_rounding_lets_know() {
        assertThat(changed("8,900,000", "8,305,454"))
                .contains("a fall of 544,546 to 644,546 (6.2 to 7.2 %) since 1928-01-01");
        assertThat(changed("44", "58")).contains("a rise of 14 (31.8 %) since 1928-01-01");
        assertThat(changed("8,300,000", "8,305,454"))
                .contains("between a fall of 44,546 and a rise of 55,454 since 1928-01-01");
        assertThat(changed("67", "67")).contains("no change since 1928-01-01");
        assertThat(changed("0", "67")).contains("a rise of 67 since 1928-01-01");
        assertThat(changed("over 44", "58")).doesNotContain("since");
    }

    private static String changed(String earlier, String later) {
        Dataset dataset = new Given()
                .claim("mopr", "members", earlier, "as of 1928-01-01", "scope whole", "in a, p. 5")
                .claim("mopr", "members", later, "as of 1931-01-01", "scope whole", "in b, p. 6")
                .dataset();
        return text(dataset, "mopr", "members");
    }

    @Test
    void no_change_is_told_between_scopes_or_between_dates_that_may_be_one() {
        Dataset dataset = new Given()
                .claim("mopr", "members", "100", "as of 1928-01-01", "scope whole", "in a, p. 5")
                .claim("mopr", "members", "58", "as of 1931-01-01", "scope whole - ussr", "in b, p. 6")
                .claim("mopr", "members", "59", "as of 1931", "scope whole - ussr", "in c, p. 6")
                .dataset();
        assertThat(text(dataset, "mopr", "members")).doesNotContain("since");
    }
}
