package org.testimonia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Position;

/** Finds the claim that a user names: by its id, or by its position as {@code check} prints it. */
final class ClaimNames {

    private static final Pattern POSITION = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?");
    private static final int CLAIMS_NAMED = 10;

    private final Dataset dataset;
    private final Path path;

    ClaimNames(Dataset dataset, Path path) {
        this.dataset = dataset;
        this.path = path;
    }

    /** Whether a text has the form of a position. */
    static boolean isPosition(String text) {
        return POSITION.matcher(text).matches();
    }

    /** Whether a claim has this id, or the text has the form of a position. */
    boolean isName(String text) {
        return isPosition(text)
                || dataset.claims().stream().anyMatch(claim -> claim.id().equals(text));
    }

    /** The one claim of this id, or at this position. */
    Claim find(String name) throws Refusal {
        List<Claim> claims = claims(claim -> claim.id().equals(name));
        Matcher position = POSITION.matcher(name);
        if (claims.isEmpty() && position.matches()) {
            return at(name, position);
        }
        if (claims.isEmpty()) {
            List<String> ids = dataset.claims().stream().map(Claim::id).toList();
            throw new Refusal("no claim \"" + name + "\" in " + path + Suggestion.didYouMean(name, ids)
                    + "; expected an id or a position such as claims.csv:12:9");
        }
        if (claims.size() > 1) {
            throw new Refusal("the id \"" + name + "\" is given to " + claims.size()
                    + " claims, name one by its position: " + places(claims));
        }
        return claims.get(0);
    }

    private Claim at(String name, Matcher position) throws Refusal {
        String file = position.group(1);
        int line = Integer.parseInt(position.group(2));
        List<Claim> inFile = claims(claim -> claim.position().file().equals(file));
        List<Claim> inLine =
                inFile.stream().filter(claim -> claim.position().line() == line).toList();
        if (inFile.isEmpty()) {
            throw new Refusal("no claim \"" + name + "\": no claim of " + path + " stands in a file \"" + file + "\""
                    + Suggestion.didYouMean(file, files()));
        }
        if (inLine.isEmpty()) {
            throw new Refusal("no claim \"" + name + "\": none stands in line " + line + " of " + file);
        }
        List<Claim> meant = position.group(3) == null
                ? inLine
                : inLine.stream()
                        .filter(claim -> claim.position().column() == Integer.parseInt(position.group(3)))
                        .toList();
        if (meant.size() != 1) {
            throw new Refusal((meant.isEmpty() ? "no claim" : meant.size() + " claims") + " at \"" + name
                    + "\", expected one of: " + places(inLine));
        }
        return meant.get(0);
    }

    private List<Claim> claims(Predicate<Claim> condition) {
        return dataset.claims().stream().filter(condition).toList();
    }

    private List<String> files() {
        return dataset.claims().stream()
                .map(claim -> claim.position().file())
                .distinct()
                .toList();
    }

    private static String places(List<Claim> claims) {
        String some = claims.stream()
                .map(Claim::position)
                .sorted()
                .limit(CLAIMS_NAMED)
                .map(Position::toString)
                .collect(Collectors.joining(", "));
        return some + (claims.size() > CLAIMS_NAMED ? " and " + (claims.size() - CLAIMS_NAMED) + " more" : "");
    }
}
