package org.testimonia.audit;

import java.util.function.Consumer;

/** A rule that must see the whole dataset. */
public interface DatasetRule extends Rule {

    /** Reports what does not fit in the dataset as a whole. */
    void check(AuditContext context, Consumer<Finding.Builder> findings);
}
