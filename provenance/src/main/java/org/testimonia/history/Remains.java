package org.testimonia.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.source.Source;

/** What a state of a dataset still has of records that are not in it under their ids. */
final class Remains {

    private static final String SUBJECT = "subject";
    private static final String PROPERTY = "property";

    /** How a claim without an id may be told to be another one rewritten, the surest first. */
    private static final List<Function<Claim, Object>> REWRITTEN = List.of(
            claim -> allBut(SUBJECT, claim),
            claim -> allBut(PROPERTY, claim),
            claim -> List.of(claim.subject(), claim.property()));

    private final ReadDataset after;
    private final Set<String> contents = new HashSet<>();
    private final Set<String> brokenFiles = new HashSet<>();
    private final Set<String> brokenIds = new HashSet<>();
    private final Set<List<String>> brokenTopics = new HashSet<>();

    Remains(ReadDataset before, ReadDataset after) {
        this.after = after;
        after.dataset().claims().forEach(claim -> contents.add(claim.content()));
        Set<Map<String, String>> brokenBefore = new HashSet<>();
        unreadable(before).forEach(problem -> brokenBefore.add(problem.record()));
        Set<String> known = ids(before);
        unreadable(after)
                .filter(problem -> problem.record().isEmpty() || !brokenBefore.contains(problem.record()))
                .forEach(problem -> know(problem, known));
    }

    private static Set<String> ids(ReadDataset read) {
        Set<String> ids = new HashSet<>(read.dataset().sourceIds());
        read.dataset().claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    private static Stream<Problem> unreadable(ReadDataset read) {
        return read.problems().stream().filter(problem -> problem.kind() == Problem.Kind.UNREADABLE);
    }

    /** A record of which too little can be read to tell which one it is may be any in its file. */
    private void know(Problem problem, Set<String> known) {
        String id = field(RecordFields.ID, problem);
        List<String> topic = List.of(field(SUBJECT, problem), field(PROPERTY, problem));
        brokenIds.add(id);
        brokenTopics.add(topic);
        if (!known.contains(id) && topic.contains("")) {
            brokenFiles.add(problem.position().file());
        }
    }

    private static String field(String name, Problem problem) {
        return problem.record().getOrDefault(name, "").strip();
    }

    /** The claims of which nothing is left. */
    List<Claim> nothingOf(List<Claim> gone, List<Claim> come) {
        List<Claim> left = new ArrayList<>(gone.stream()
                .filter(claim -> !contents.contains(claim.content()))
                .filter(claim -> !brokenFiles.contains(claim.position().file()))
                .filter(claim ->
                        claim.hasGivenId() || !brokenTopics.contains(List.of(claim.subject(), claim.property())))
                .toList());
        List<Claim> unused = new ArrayList<>(come);
        REWRITTEN.forEach(sameness -> takeOut(left, unused, sameness));
        return left;
    }

    private static void takeOut(List<Claim> left, List<Claim> unused, Function<Claim, Object> sameness) {
        Map<Object, Deque<Claim>> partners = new HashMap<>();
        unused.forEach(claim -> partners.computeIfAbsent(sameness.apply(claim), key -> new ArrayDeque<>())
                .add(claim));
        Set<Claim> used = new HashSet<>();
        left.removeIf(claim -> {
            Deque<Claim> candidates = claim.hasGivenId()
                    ? new ArrayDeque<>()
                    : partners.getOrDefault(sameness.apply(claim), new ArrayDeque<>());
            return !candidates.isEmpty() && used.add(candidates.remove());
        });
        unused.removeAll(used);
    }

    private static Map<String, String> allBut(String field, Claim claim) {
        Map<String, String> texts = new TreeMap<>(RecordFields.of(claim).texts());
        texts.remove(field);
        return texts;
    }

    /** The sources of which nothing is left. */
    List<Source> nothingOf(List<Source> sources) {
        return sources.stream()
                .filter(source -> after.dataset().source(source.id()).isEmpty())
                .filter(source -> !brokenIds.contains(source.id()))
                .filter(source -> !brokenFiles.contains(source.position().file()))
                .toList();
    }
}
