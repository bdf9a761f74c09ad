package org.testimonia.audit;

import java.util.function.Consumer;

/** A rule that looks at all claims of one subject, and at what that subject is part of and has as parts. */
public interface SubjectRule extends Rule {

    /** Reports what does not fit among the claims of the subject. */
    void check(SubjectClaims subject, AuditContext context, Consumer<Finding.Builder> findings);
}
