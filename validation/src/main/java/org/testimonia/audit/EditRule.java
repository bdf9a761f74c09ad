package org.testimonia.audit;

import java.util.function.Consumer;

/** A rule that looks at what an edit has made of a dataset; an audit of one state has nothing for it to look at. */
public interface EditRule extends Rule {

    /** Reports what the edit lost. */
    void check(EditContext context, Consumer<Finding.Builder> findings);
}
