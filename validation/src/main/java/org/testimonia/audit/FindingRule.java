package org.testimonia.audit;

import java.util.List;
import java.util.function.Consumer;

/** A rule about what the other rules found. */
public interface FindingRule extends Rule {

    /**
     * Reports what is wrong with the findings themselves.
     *
     * @param found what all rules of other kinds found, accepted or not
     */
    void check(List<Finding> found, AuditContext context, Consumer<Finding.Builder> findings);
}
