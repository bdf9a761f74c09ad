package org.testimonia.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.rule.Given;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/** Records full of every fault, each with its own place in a file. */
public final class RandomDatasets {

    private static final List<String> SUBJECTS = List.of("mopr", "spain", "france", "chile", "congress");
    private static final List<String> DATES = List.of(
            "1925", "Aug. 1925", "1925-08", "1925?", "c. 1928", "before 1933", "after 1928", "1931-01-01", "1932");
    private static final List<String> FIGURES = List.of(
            "67", "62", "60", "8,305,454", "1,278,274", "8,900,000", "about 500", "at least 3", "0", "sixty-two");
    private static final List<String> SCOPES =
            List.of("scope whole", "scope whole - spain", "scope spain", "scope spain + france", "scope whole - ussr");
    private static final List<String> CITATIONS = List.of(
            "in ryle", "in ryle, p. 1", "in ryle, pp. 1-2", "in lazitch, p. xxix", "in digest, p. 3", "in lost");

    private final Random random;
    private final Given words = new Given();
    private final List<Consumer<Given>> records = new ArrayList<>();

    private RandomDatasets(Random random) {
        this.random = random;
    }

    /** As many claims as asked for, with subjects, sources and problems; adding them in any order is one dataset. */
    public static List<Consumer<Given>> records(long seed, int claims) {
        RandomDatasets datasets = new RandomDatasets(new Random(seed));
        datasets.addSubjects();
        datasets.addSources();
        for (int i = 0; i < claims; i++) {
            datasets.addClaim(i);
        }
        return datasets.records;
    }

    public static Given shuffled(List<Consumer<Given>> records, Random random) {
        List<Consumer<Given>> order = new ArrayList<>(records);
        Collections.shuffle(order, random);
        return inOrder(order);
    }

    public static Given inOrder(List<Consumer<Given>> records) {
        Given given = new Given();
        records.forEach(record -> record.accept(given));
        return given;
    }

    private Position position(String file) {
        return new Position(file, records.size() + 1, 1);
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private void addSubjects() {
        for (String id : SUBJECTS) {
            addSubject(id, id, id.equals("mopr") ? "" : "mopr");
        }
        addSubject("spain", "Spain again", "chile");
        addSubject("chile", "Chile", "chile");
    }

    private void addSubject(String id, String name, String whole) {
        String type = id.equals("mopr") ? "organization" : "affiliate";
        Subject subject = new Subject(id, type, name, whole, Map.of(), position("subjects.csv"));
        records.add(given -> given.subject(subject));
    }

    private void addSources() {
        addSource("ryle", List.of(), "1922/1928");
        addSource("lazitch", List.of("ryle", "unknown"), "1919/1943");
        addSource("digest", List.of("lazitch"), "1928~/..");
        addSource("digest", List.of("digest"), "1930");
    }

    private void addSource(String id, List<String> derivedFrom, String covers) {
        Position position = position("sources.json");
        records.add(given -> given.source(Source.builder(id)
                .derivedFrom(derivedFrom)
                .covers(HistoricalDate.parse(covers))
                .position(position)));
    }

    private void addClaim(int number) {
        Position position = position("claims.csv");
        if (random.nextInt(12) == 0) {
            records.add(given -> given.problem(new Problem(
                    Problem.Kind.UNREADABLE,
                    position,
                    "value",
                    "got \"19x8\"",
                    Map.of("subject", "spain", "value", "19x8"))));
            return;
        }
        Claim.Builder claim = random.nextBoolean() ? date() : figure();
        Claim built = claim.id(random.nextInt(3) == 0 ? "c" + random.nextInt(4) : "")
                .quote(random.nextInt(4) == 0 ? "quote " + number : "")
                .note(random.nextInt(4) == 0 ? "note " + number : "")
                .position(position)
                .build();
        records.add(given -> given.claim(built));
    }

    private Claim.Builder date() {
        return words.claimBuilder(
                any(SUBJECTS), any(List.of("established", "dissolved", "held")), any(DATES), fields());
    }

    private Claim.Builder figure() {
        return words.claimBuilder(
                any(SUBJECTS), any(List.of("members", "sections", "countries")), any(FIGURES), fields());
    }

    private String[] fields() {
        List<String> fields = new ArrayList<>();
        addSometimes(fields, "as of " + any(DATES));
        addSometimes(fields, any(SCOPES));
        addSometimes(fields, any(CITATIONS));
        if (random.nextInt(6) == 0) {
            fields.add("from " + any(List.of("c1", "c2", "ryle", "c1;c3", "c99")));
        }
        return fields.toArray(String[]::new);
    }

    private void addSometimes(List<String> fields, String field) {
        if (random.nextInt(4) > 0) {
            fields.add(field);
        }
    }
}
