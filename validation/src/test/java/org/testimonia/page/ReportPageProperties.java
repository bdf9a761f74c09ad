package org.testimonia.page;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.testimonia.audit.AuditReport;
import org.testimonia.report.RandomDatasets;
import org.testimonia.report.UglyDatasets;
import org.testimonia.rule.Given;

import static org.assertj.core.api.Assertions.assertThat;

class ReportPageProperties {

    private static final int MOST_CLAIMS = 60;

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body a header p h1 nav ol li main section h2 table caption thead tr th tbody td tfoot"
                            + " h3 ul b details summary span div label input select option button svg line text rect path"
                            + " g figure figcaption article h4 h5 dl dt dd blockquote q code i footer script br")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset http-equiv content name class href id aria-labelledby aria-label aria-hidden scope title role hidden"
                            + " tabindex rel rowspan open type value width height focusable viewBox x y x1 x2 y1 y2 d dx overflow"
                            + " text-anchor data-target data-shown data-more data-filter data-sort data-fold data-verdict"
                            + " data-severity data-source data-fingerprint data-claim data-claim-id data-kind data-subject"
                            + " data-source-id data-cited data-whole data-place data-earliest data-latest data-name")
                    .split(" "));

    @Provide
    Arbitrary<Given> ugly() {
        return UglyDatasets.datasets();
    }

    @Property(tries = 200)
    void no_text_makes_an_element_or_an_attribute(@ForAll("ugly") Given given) {
        Document page = Pages.parsed(Pages.html(given.audit()));

        for (Element element : page.getAllElements()) {
            if (element == page) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.normalName());
            assertThat(ATTRIBUTES)
                    .containsAll(element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .toList());
        }
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("http://") || href.startsWith("https://"));
    }

    @Property(tries = 200)
    void an_ugly_dataset_is_shown_whole(@ForAll("ugly") Given given) {
        AuditReport report = given.audit();
        Document page = Pages.parsed(Pages.html(report));

        assertThat(page.select("[data-fingerprint]")).hasSize(report.findings().size());
        assertThat(page.select("[data-claim-id]"))
                .hasSize(report.dataset().claims().size());
    }

    @Property(tries = 60)
    void a_random_dataset_has_the_page_that_its_json_report_has(
            @ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims) {
        new PageAgainstJson(RandomDatasets.inOrder(RandomDatasets.records(seed, claims))
                        .audit())
                .assertAlike();
    }

    @Property(tries = 60)
    void the_order_of_the_records_changes_no_byte(
            @ForAll long seed, @ForAll @IntRange(max = MOST_CLAIMS) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);
        AuditReport one = RandomDatasets.inOrder(records).audit();
        AuditReport other = RandomDatasets.shuffled(records, random).audit();

        assertThat(Pages.html(other)).isEqualTo(Pages.html(one));
        assertThat(Pages.markdown(other)).isEqualTo(Pages.markdown(one));
        assertThat(Pages.csv(other)).isEqualTo(Pages.csv(one));
    }

    @Property(tries = 100)
    void a_spreadsheet_finds_no_formula_and_as_many_cells_in_every_row(@ForAll("ugly") Given given) {
        List<List<String>> rows = CsvRows.of(Pages.csv(given.audit()));

        assertThat(rows.stream().map(List::size).collect(Collectors.toSet())).hasSize(1);
        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
    }
}
