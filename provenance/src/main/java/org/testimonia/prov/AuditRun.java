package org.testimonia.prov;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;

/**
 * An audit as PROV sees it: something that was done with a dataset, and what it brought forth. Module validation makes one
 * of its report, by {@code AuditProvenance.of}.
 *
 * @param toolVersion the version of the program that did it
 * @param ended when it was done; empty if that is not known, and then no time is stated
 * @param findings what it found
 */
public record AuditRun(String toolVersion, Optional<OffsetDateTime> ended, List<Result> findings) {

    public AuditRun {
        findings = List.copyOf(findings);
    }

    /**
     * What an audit found.
     *
     * @param fingerprint what tells it from others
     * @param rule the id of the rule
     * @param severity how loudly it is reported: {@code warning}
     * @param verdict how strong it is: {@code contradiction}; empty where nothing is compared
     * @param subject the id of the subject it is about; empty if it is about none
     * @param property the id of the property it is about; empty if it is about none
     * @param message one sentence in English
     * @param claims the claims it is about
     * @param sources the ids of sources whose records it is about
     * @param subjects the ids of subjects whose records it is about
     */
    public record Result(
            String fingerprint,
            String rule,
            String severity,
            Optional<String> verdict,
            String subject,
            String property,
            String message,
            List<Claim> claims,
            List<String> sources,
            List<String> subjects) {

        public Result {
            claims = List.copyOf(claims);
            sources = List.copyOf(sources);
            subjects = List.copyOf(subjects);
        }
    }
}
