package org.testimonia.audit;

import org.testimonia.claim.Claim;
import org.testimonia.history.DatasetEdit;

/** What a rule may ask about an edit of a dataset. */
public final class EditContext {

    private final AuditContext before;
    private final AuditContext after;
    private final DatasetEdit edit;

    EditContext(AuditContext before, AuditContext after, DatasetEdit edit) {
        this.before = before;
        this.after = after;
        this.edit = edit;
    }

    EditContext withAfter(AuditContext newAfter) {
        return new EditContext(before, newAfter, edit);
    }

    /** The dataset as it was. */
    public AuditContext before() {
        return before;
    }

    /** The dataset as it is; its configuration says how the edit is audited. */
    public AuditContext after() {
        return after;
    }

    /** What became of its claims and sources. */
    public DatasetEdit edit() {
        return edit;
    }

    /** The dataset as it is if that declares the source of a claim, else as it was, so that the source has its name. */
    public AuditContext citing(Claim claim) {
        return claim.source().flatMap(after.dataset()::source).isPresent() ? after : before;
    }

    /** The dataset as it is if that declares a subject, else as it was, so that the subject has its name. */
    public AuditContext naming(String subjectId) {
        return after.dataset().subject(subjectId).isPresent() ? after : before;
    }
}
