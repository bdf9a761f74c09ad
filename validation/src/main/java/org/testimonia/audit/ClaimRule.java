package org.testimonia.audit;

import java.util.function.Consumer;

import org.testimonia.claim.Claim;

/** A rule that looks at one claim at a time. */
public interface ClaimRule extends Rule {

    /** Reports what is wrong with the claim, if anything. */
    void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings);
}
