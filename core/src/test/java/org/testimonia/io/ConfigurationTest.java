package org.testimonia.io;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.UnitRelation;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.LimitPolicy;
import org.testimonia.date.NumericOrder;
import org.testimonia.date.PartPolicy;
import org.testimonia.date.SeasonPolicy;
import org.testimonia.date.YearWindow;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationTest {

    @TempDir
    Path temp;

    private TestDataset folder(String yaml) {
        return new TestDataset(temp)
                .with("claims.csv", SoundFiles.of("claims.csv"))
                .with("testimonia.yaml", yaml);
    }

    private Configuration read(String yaml) {
        ReadDataset read = folder(yaml).read();
        assertThat(TestDataset.problems(read)).isEmpty();
        return read.dataset().configuration();
    }

    private PropertyDefinition property(String yaml, String id) {
        return read("properties:\n  " + yaml).vocabulary().property(id).orElseThrow();
    }

    @Test
    void what_is_given_changes_the_built_in_definition_and_the_rest_stays() {
        PropertyDefinition members = property("members: {max-change-per-year: 12.5%, range: 0..}", "members");
        assertThat(members.unit()).contains("person");
        assertThat(members.isScoped()).isTrue();
        assertThat(members.maxChangePerYear()).contains(new BigDecimal("0.125"));
        assertThat(members.figureRange().orElseThrow().upper()).isEmpty();
        assertThat(property("sections: {scoped: true, single: false}", "sections")
                        .counts())
                .contains(new Counts("affiliate", "established"));
    }

    @Test
    void a_property_of_its_own_has_the_keys_that_are_given() {
        PropertyDefinition property = property(
                "delegates_: {value: figure, unit: person, partition: [cp, yci], counts: {type: person, when: born}, additive: part_of}",
                "delegates_");
        assertThat(property.type()).isEqualTo(ValueType.FIGURE);
        assertThat(property.partition()).contains(new Partition.OfScopes(List.of("cp", "yci")));
        assertThat(property.counts()).contains(new Counts("person", "born"));
        assertThat(property.isAdditive()).isTrue();
        assertThat(property("x: {value: figure, partition: part_of}", "x").partition())
                .contains(new Partition.OfSubjects());
        assertThat(property("born: {value: date, time: start}", "born").time()).contains(TimeRole.START);
    }

    @Test
    void a_figure_may_count_the_time_between_two_dates_or_within_a_period() {
        assertThat(property(
                                "age_at_death: {value: figure, unit: year, between: [born, died]}\n"
                                        + "  born: {value: date}\n  died: {value: date}",
                                "age_at_death")
                        .between())
                .contains(new Between("born", "died"));
        assertThat(property("lasted: {value: figure, between: held}", "lasted").between())
                .contains(Between.endsOf("held"))
                .isEqualTo(property("lasted: {value: figure, unit: days, between: [held]}", "lasted")
                        .between());
    }

    @Test
    void dates_are_meant_as_the_dataset_says() {
        DatePolicy dates = read("""
                        dates:
                          before-includes: true
                          numeric: day/month/year
                          two-digit-years: 1930
                          hemisphere: southern
                          season-months: 0
                          early-and-late: thirds
                          approximate: {year: 2}
                        """).dates();
        assertThat(dates)
                .isEqualTo(DatePolicy.STANDARD
                        .withLimits(LimitPolicy.STANDARD.withBeforeIncludes(true))
                        .withNumericOrder(NumericOrder.DAY_MONTH_YEAR)
                        .withTwoDigitYears(YearWindow.from(1930))
                        .withSeasons(SeasonPolicy.SOUTHERN.withLatitudeMonths(0))
                        .withParts(PartPolicy.THIRDS)
                        .withApproximate(ApproximatePolicy.STANDARD.withYear(2)));
        assertThat(read("dates: {two-digit-years: 1880 to 1950}").dates().twoDigitYears())
                .isEqualTo(new YearWindow(1880, 1950));
    }

    @Test
    void a_date_that_is_ambiguous_elsewhere_is_read_as_the_dataset_says() throws Exception {
        TestDataset american = new TestDataset(temp)
                .with("claims.csv", "subject,property,value\nmopr,established,12/04/85\n")
                .with("testimonia.yaml", "dates: {numeric: month/day/year, two-digit-years: 1930}\n");
        ReadDataset read = american.read();
        assertThat(TestDataset.problems(read)).isEmpty();
        assertThat(read.dataset().claims().get(0).value())
                .isInstanceOfSatisfying(
                        Value.OfDate.class,
                        value -> assertThat(value.date().edtf()).isEqualTo("1985-12-04"));
        assertThat(DatasetReader.readConfiguration(temp).dates())
                .isEqualTo(read.dataset().configuration().dates());
    }

    @Test
    void a_number_style_says_what_a_point_in_a_figure_means() {
        assertThat(members("numbers: continental\n")).isEqualTo("1,234");
        assertThat(members("numbers: english\n")).isEqualTo("1.234");
        assertThat(members("numbers: english\nproperties:\n  members: {numbers: continental}\n"))
                .isEqualTo("1,234");
    }

    private String members(String yaml) {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "subject,property,value\nmopr,members,1.234\n")
                .with("testimonia.yaml", yaml)
                .read();
        assertThat(TestDataset.problems(read)).isEmpty();
        return read.dataset().claims().get(0).figure().orElseThrow().bounds().toString();
    }

    @Test
    void a_number_in_json_has_a_decimal_point_whatever_the_style() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.json", "[{\"subject\": \"mopr\", \"property\": \"members\", \"value\": 1.234}]")
                .with("testimonia.yaml", "numbers: continental\n")
                .read();

        assertThat(read.dataset().claims().get(0).figure().orElseThrow().bounds())
                .hasToString("1.234");
    }

    @Test
    void without_a_style_an_ambiguous_figure_is_reported_with_its_readings_and_what_to_do() {
        ReadDataset read = new TestDataset(temp)
                .with("claims.csv", "subject,property,value\nmopr,members,1.234\n")
                .read();

        assertThat(read.dataset().claims()).isEmpty();
        assertThat(TestDataset.problems(read))
                .containsExactly("claims.csv:2:14 value: got \"1.234\", which is ambiguous (1.234 in English style or"
                        + " 1,234 in continental style), expected a figure with one meaning, such as 1.2340 or 1234,"
                        + " or \"numbers: english\" or \"numbers: continental\" in testimonia.yaml");
    }

    @Test
    void units_relate_as_they_are_said_to() {
        Configuration configuration = read("units:\n  household: {person: 3 to 6}\n  dozen: {piece: 12}\n");

        assertThat(configuration.units())
                .containsExactly(
                        new UnitRelation("household", "person", BigDecimal.valueOf(3), BigDecimal.valueOf(6)),
                        new UnitRelation("dozen", "piece", BigDecimal.valueOf(12), BigDecimal.valueOf(12)));
        assertThat(ConfigurationTree.of(configuration))
                .hasToString("{units={household={person=3 to 6}, dozen={piece=12}}}");
    }

    @Test
    void orders_are_added_to_the_built_in_ones() {
        assertThat(read("order:\n  - born <= died\n  - established <= dissolved\n")
                        .orders())
                .extracting(OrderConstraint::toString)
                .containsExactlyInAnyOrder(
                        "established <= dissolved", "part_of.established <= established", "born <= died");
    }

    @Test
    void rules_are_set_with_their_places() {
        Configuration configuration =
                read("rules:\n  a/b: {severity: note}\n  c/d: off\n  e/f: warning\nfail-on: never\n");
        assertThat(configuration.rules())
                .containsEntry("a/b", RuleSetting.of(Severity.NOTE))
                .containsEntry("c/d", RuleSetting.off())
                .containsEntry("e/f", RuleSetting.of(Severity.WARNING));
        assertThat(configuration.positions().of("rules", "c/d").orElseThrow()).hasToString("testimonia.yaml:3:3");
        assertThat(configuration.failOn()).isEmpty();
    }

    @Test
    void thresholds_and_overrides_of_rules_are_kept_in_their_order() {
        Configuration configuration = read("""
                        rules:
                          date/heaping:
                            severity: warning
                            min-dates: 12
                            for:
                              - {type: affiliate, path: [legacy/**, "*.csv"], probability: 0.01}
                              - {type: [congress, person], severity: off}
                          "*":
                            for:
                              - {path: old/**, severity: note}
                        """);
        RuleOverride first = new RuleOverride(
                List.of("affiliate"),
                List.of(new PathPattern("legacy/**"), new PathPattern("*.csv")),
                RuleChange.NONE.withOption("probability", "0.01"));
        RuleOverride second =
                new RuleOverride(List.of("congress", "person"), List.of(), RuleChange.NONE.withLevel(RuleLevel.OFF));

        assertThat(configuration.rules().get("date/heaping"))
                .isEqualTo(RuleSetting.of(Severity.WARNING)
                        .withOption("min-dates", "12")
                        .withOverride(first)
                        .withOverride(second));
        assertThat(configuration.rules().get("*").overrides()).hasSize(1);
        assertThat(configuration
                        .positions()
                        .of("rules", "date/heaping", "for", "1", "type")
                        .orElseThrow())
                .hasToString("testimonia.yaml:7:10");
        assertThat(configuration
                        .positions()
                        .of("rules", "date/heaping", "min-dates")
                        .orElseThrow())
                .hasToString("testimonia.yaml:4:5");
    }

    @Test
    void an_empty_file_changes_nothing() {
        assertThat(ConfigurationTree.of(read("# nothing\n"))).isEmpty();
    }

    @Test
    void an_unknown_key_is_reported_and_the_rest_is_used() {
        ReadDataset read = folder(
                        "fail-onn: note\nproperties:\n  members: {unitt: person, scoped: false}\n  sections: {counts: {type: a, when: b, x: c}}\nrules:\n  a/*: {severty: note}\n")
                .read();
        assertThat(TestDataset.problems(read))
                .containsExactly(
                        "testimonia.yaml:1:1 fail-onn: got a key of testimonia.yaml that has no meaning, did you mean \"fail-on\"?",
                        "testimonia.yaml:3:13 unitt: got a key of a property that has no meaning, did you mean \"unit\"?",
                        "testimonia.yaml:4:41 x: got a key of counts that has no meaning, expected one of type, when",
                        "testimonia.yaml:6:9 severty: got a key of a group of rules that has no meaning, did you mean \"severity\"?");
        assertThat(read.dataset().vocabulary().property("members").orElseThrow().isScoped())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    fail-on: loud | testimonia.yaml:1:10 fail-on: got "loud", expected error, warning, note or never
                    properties: [a] | testimonia.yaml:1:13 properties: got a list, expected keys and values
                    properties: {a: {value: number}} | testimonia.yaml:1:25 value: got "number", expected date, period, figure, subject or text
                    properties: {a: {unit: x}} | testimonia.yaml:1:14 a: got no "value", expected date, period, figure, subject or text, as it is not built in
                    properties: {members: {scoped: yes}} | testimonia.yaml:1:32 scoped: got "yes", expected true or false
                    properties: {members: {max-change-per-year: lots}} | testimonia.yaml:1:45 max-change-per-year: got "lots", expected a percentage such as 50% or a fraction such as 0.5
                    properties: {members: {max-change-per-year: -5%}} | testimonia.yaml:1:45 max-change-per-year: got "-5%", expected a percentage such as 50% or a fraction such as 0.5
                    properties: {members: {range: 9..1}} | testimonia.yaml:1:31 range: got "9..1", expected two numbers such as 0..100, or 0..
                    properties: {established: {range: 19x0}} | testimonia.yaml:1:35 range: got "19x0", expected a date or an interval such as 1900/1950
                    properties: {members: {partition: [a]}} | testimonia.yaml:1:35 partition: got a list, expected part_of, or a list of at least two parts such as [cp, yci]
                    properties: {a: {value: figure, between: [a, b, c]}} | testimonia.yaml:1:42 between: got a list, expected two dates such as [born, died], or one period such as held
                    properties: {a: {value: figure, between: [established, dissolvd]}} | testimonia.yaml:1:42 between: got "dissolvd", expected a property with dates such as established
                    properties: {a: {value: figure, between: [members, held]}} | testimonia.yaml:1:42 between: got "members", expected a property with dates such as established
                    properties: {a: {value: figure, between: established}} | testimonia.yaml:1:42 between: got "established" alone, which has no length, expected a period or two dates
                    properties: {a: {value: text, between: held}} | testimonia.yaml:1:40 between: got a property with value text, expected value: figure
                    properties: {members: {between: held}} | testimonia.yaml:1:33 between: got a figure in person, expected unit: year, month or day
                    properties: {held: {time: now}} | testimonia.yaml:1:27 time: got "now", expected start, end or whole
                    numbers: german | testimonia.yaml:1:10 numbers: got "german", expected english, continental, any or unstated
                    properties: {members: {numbers: 1}} | testimonia.yaml:1:33 numbers: got "1", expected english, continental, any or unstated
                    units: {household: 4} | testimonia.yaml:1:20 household: got "4", expected keys and values
                    units: {household: {person: -4}} | testimonia.yaml:1:29 person: got "-4", expected how many of another unit one household is, such as person: 3 to 6
                    units: {household: {person: many}} | testimonia.yaml:1:29 person: got "many", expected how many of another unit one household is, such as person: 3 to 6
                    units: {household: {person: at least 2}} | testimonia.yaml:1:29 person: got "at least 2", expected how many of another unit one household is, such as person: 3 to 6
                    units: {household: {household: 1}} | testimonia.yaml:1:32 household: got "1", expected how many of another unit one household is, such as person: 3 to 6
                    order: [a before b] | testimonia.yaml:1:9 order: got "a before b", expected an order such as established <= dissolved
                    dates: {numeric: day first} | testimonia.yaml:1:18 numeric: got "day first", expected day/month/year, month/day/year or year/month/day
                    dates: {two-digit-years: 2029 to 1930} | testimonia.yaml:1:26 two-digit-years: got "2029 to 1930", expected the first year such as 1930, or the years such as 1930 to 2029
                    dates: {season-months: 13} | testimonia.yaml:1:24 season-months: got "13", expected a whole number from 0 to 12
                    dates: {early-and-late: quarters} | testimonia.yaml:1:25 early-and-late: got "quarters", expected halves or thirds
                    dates: {approximate: {year: much}} | testimonia.yaml:1:29 year: got "much", expected a whole number from 0 to 1000000
                    rules: {a/b: loud} | testimonia.yaml:1:14 a/b: got "loud", expected off, error, warning or note
                    rules: {a/b: {severity: loud}} | testimonia.yaml:1:25 severity: got "loud", expected off, error, warning or note
                    rules: {a/b: {min: [1]}} | testimonia.yaml:1:20 min: got a list, expected a number or a word
                    rules: {a/b: {for: {type: a}}} | testimonia.yaml:1:20 for: got an object, expected a list such as - {type: affiliate, severity: note}
                    rules: {a/b: {for: [off]}} | testimonia.yaml:1:21 for: got the text "off", expected {type: affiliate, severity: note}
                    rules: {a/b: {for: [{severity: off}]}} | testimonia.yaml:1:21 for: got neither type nor path, expected one of them or both
                    rules: {a/b: {for: [{type: a}]}} | testimonia.yaml:1:21 for: got nothing that it sets, expected a severity or a threshold of the rule
                    rules: {a/*: {for: [{type: a}]}} | testimonia.yaml:1:21 for: got nothing that it sets, expected a severity
                    rules: {a/b: {for: [{type: [], severity: off}]}} | testimonia.yaml:1:28 type: got a list, expected a type of subjects such as affiliate, or a list of some
                    rules: {a/b: {for: [{path: /a, severity: off}]}} | testimonia.yaml:1:28 path: got "/a", expected a path in the dataset such as legacy/** or claims-19*.csv, or a list of some
                    - a | testimonia.yaml:1:1 got a list, expected an object
                    a: &x b | testimonia.yaml:1:4 got an anchor (&), expected none
                    """)
    void a_value_that_a_key_cannot_have_is_an_error(String yaml, String error) {
        assertThat(folder(yaml).error()).isEqualTo(error);
    }

    @Test
    void broken_yaml_is_an_error_with_its_place() {
        assertThat(folder("properties:\n  a: [\n").error()).startsWith("testimonia.yaml:3:1 got broken YAML (");
        assertThat(folder("a: 1\na: 2\n").error()).contains("duplicate");
    }
}
