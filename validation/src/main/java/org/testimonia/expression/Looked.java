package org.testimonia.expression;

import java.util.Map;

import com.google.common.collect.ImmutableMap;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;

/** What a rule looks at, by the names that its expressions have for it. */
public final class Looked {

    static final String CLAIM = "claim";
    static final String OTHER = "other";
    static final String SUBJECT = "subject";
    static final String CLAIMS = "claims";

    private final Map<String, Object> variables;

    private Looked(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** At a claim. */
    public static Looked at(Claim claim, Dataset dataset) {
        return new Looked(ImmutableMap.of(CLAIM, new ClaimView(claim, dataset)));
    }

    /** At two claims of a subject. */
    public static Looked at(Claim claim, Claim other, Dataset dataset) {
        return new Looked(ImmutableMap.of(CLAIM, new ClaimView(claim, dataset), OTHER, new ClaimView(other, dataset)));
    }

    /** At a subject and its claims. */
    public static Looked at(String subject, Dataset dataset) {
        return new Looked(ImmutableMap.of(
                SUBJECT, new SubjectView(subject, dataset), CLAIMS, ClaimView.all(dataset.claimsOf(subject), dataset)));
    }

    Map<String, Object> variables() {
        return variables;
    }
}
