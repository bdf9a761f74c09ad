package org.testimonia.seal;

import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.source.Locator;
import org.testimonia.source.Reference;
import org.testimonia.source.Source;

/** Puts a sealed claim into words that a reader can print: what it says, where it is from, and the root to check it with. */
public final class ClaimCitation {

    private static final String INDENT = "    ";

    private final ClaimProof proof;
    private final CanonicalRecord claim;
    private final Optional<Dataset> names;

    private ClaimCitation(ClaimProof proof, Optional<Dataset> names) {
        this.proof = proof;
        this.claim = proof.record();
        this.names = names;
    }

    /** In the terms of the proof alone: subjects and sources by their ids. */
    public static String text(ClaimProof proof) {
        return new ClaimCitation(proof, Optional.empty()).text();
    }

    /** With the names that a dataset has for subjects and sources. */
    public static String text(ClaimProof proof, Dataset dataset) {
        return new ClaimCitation(proof, Optional.of(dataset)).text();
    }

    private String text() {
        return OneLine.of(statement()) + "\n"
                + INDENT + OneLine.of(origin()) + "\n"
                + INDENT + OneLine.of(place()) + "\n"
                + INDENT + "root  " + Hash.ALGORITHM + " " + proof.root() + "\n"
                + INDENT + "claim " + Hash.ALGORITHM + " " + claim.leafHash() + "\n";
    }

    private String statement() {
        String subject = field(CanonicalRecord.SUBJECT);
        String name = names.map(dataset -> dataset.subjectName(subject)).orElse(subject);
        return name + ", " + field(CanonicalRecord.PROPERTY).replace('_', ' ') + ": “"
                + field(CanonicalRecord.VALUE) + "”"
                + part(" ", CanonicalRecord.UNIT)
                + part(", as of ", CanonicalRecord.AS_OF)
                + part(", scope ", CanonicalRecord.SCOPE) + ".";
    }

    private String origin() {
        String source = field(CanonicalRecord.SOURCE);
        if (source.isEmpty()) {
            return "No source is given.";
        }
        String cited = names.flatMap(dataset -> dataset.source(source))
                .map(this::note)
                .orElseGet(() -> source + part(", ", CanonicalRecord.LOCATOR) + ".");
        return "Source: " + cited
                + claim.text(CanonicalRecord.ASSERTED_BY)
                        .map(who -> " It is said there by " + who + ".")
                        .orElse("");
    }

    private String note(Source source) {
        Reference reference = Reference.of(source);
        return claim.text(CanonicalRecord.LOCATOR)
                .filter(text -> !text.isBlank())
                .map(text -> reference.note(Locator.of(text)))
                .orElseGet(reference::note);
    }

    private String place() {
        return StringUtils.capitalize("claim" + part(" ", CanonicalRecord.ID)) + " of the dataset " + proof.dataset()
                + ", sealed on " + proof.sealedOn() + " as record "
                + (proof.inclusion().leafIndex() + 1) + " of "
                + proof.inclusion().treeSize() + ".";
    }

    private String part(String before, String field) {
        return claim.text(field).map(text -> before + text).orElse("");
    }

    private String field(String name) {
        return claim.text(name).orElse("");
    }
}
