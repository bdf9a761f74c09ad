package org.testimonia.cli;

import java.util.function.Consumer;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.ClaimRule;
import org.testimonia.audit.Finding;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;

/** A rule of somebody's own that has not thought of everything. */
public final class ThrowingRule implements ClaimRule {

    @Override
    public String id() {
        return "house/throws";
    }

    @Override
    public String summary() {
        return "what comes before a rule breaks off";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
        if (claim.subject().equals("spain")) {
            throw new IllegalStateException("no idea\nof that");
        }
        findings.accept(
                Finding.of(id()).side(claim).message("seen " + claim.value().text()));
    }

    /** One that cannot be made. */
    public static final class Unmakeable implements ClaimRule {

        /** Fails. */
        public Unmakeable() {
            throw new IllegalStateException("not today");
        }

        @Override
        public String id() {
            return "house/unmakeable";
        }

        @Override
        public String summary() {
            return "";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {}
    }

    /** One that takes an id of the library. */
    public static final class Usurping implements ClaimRule {

        @Override
        public String id() {
            return "date/order";
        }

        @Override
        public String summary() {
            return "";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {}
    }
}
