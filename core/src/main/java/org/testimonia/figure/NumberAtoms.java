package org.testimonia.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts words that are written in one into the parts that numbers are made of, and joins parts that are one number: {@code
 * zweiundsechzig} is zwei, und, sechzig; {@code quatre-vingt} is 80.
 */
final class NumberAtoms {

    private static final int SHORTEST_IN_COMPOUND = 2;

    private final Set<String> words;
    private final boolean compound;
    private final int longest;
    private final Map<String, List<String>> joinedByFirst = new HashMap<>();

    NumberAtoms(Set<String> words, boolean compound) {
        this.words = words;
        this.compound = compound;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (String word : words) {
            int hyphen = word.indexOf('-');
            if (hyphen > 0) {
                joinedByFirst
                        .computeIfAbsent(word.substring(0, hyphen), first -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    List<Token> of(List<Token> tokens) {
        return compound || !joinedByFirst.isEmpty() ? changed(tokens) : tokens;
    }

    private List<Token> changed(List<Token> tokens) {
        List<Token> atoms = new ArrayList<>(tokens.size() + 4);
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            int joined = token.is(Token.Type.WORD) ? join(tokens, at, atoms) : 0;
            if (joined == 0) {
                cut(token, atoms);
            }
            at += Math.max(joined, 1);
        }
        return atoms;
    }

    /** Joins the tokens from an index on that are one number; says how many. */
    private int join(List<Token> tokens, int first, List<Token> atoms) {
        List<String> candidates = joinedByFirst.get(tokens.get(first).text());
        if (candidates == null || first + 1 >= tokens.size()) {
            return 0;
        }
        int second = tokens.get(first + 1).isHyphen() ? first + 2 : first + 1;
        if (second >= tokens.size()) {
            return 0;
        }
        String joined = tokens.get(first).text() + "-" + tokens.get(second).text();
        if (!candidates.contains(joined)) {
            return 0;
        }
        int end = tokens.get(second).end();
        atoms.add(Token.of(Token.Type.WORD, joined, tokens.get(first).start(), end));
        return second + 1 - first;
    }

    private void cut(Token token, List<Token> atoms) {
        List<String> parts = new ArrayList<>();
        boolean isCut = compound
                && token.is(Token.Type.WORD)
                && !words.contains(token.text())
                && cut(token.text(), 0, parts, new BitSet());
        if (!isCut) {
            atoms.add(token);
            return;
        }
        for (String part : parts) {
            atoms.add(Token.of(Token.Type.WORD, part, token.start(), token.end()));
        }
    }

    /** Cuts a word from an index on, the longest part first; {@code tried} has the indexes from which it cannot be cut. */
    private boolean cut(String word, int from, List<String> parts, BitSet tried) {
        if (from == word.length() || tried.get(from)) {
            return from == word.length();
        }
        for (int end = Math.min(word.length(), from + longest); end >= from + SHORTEST_IN_COMPOUND; end--) {
            String part = word.substring(from, end);
            if (words.contains(part)) {
                parts.add(part);
                if (cut(word, end, parts, tried)) {
                    return true;
                }
                parts.remove(parts.size() - 1);
            }
        }
        tried.set(from);
        return false;
    }
}
