package org.testimonia.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.date.DatePolicy;
import org.testimonia.lineage.Lineage;

/** What a rule may ask about the dataset under audit. */
public final class AuditContext {

    private final Dataset dataset;
    private final List<Problem> problems;
    private final Lineage lineage;
    private final LocalDate today;
    private final List<OwnRule> ownRules;

    AuditContext(ReadDataset read, LocalDate today, List<OwnRule> ownRules) {
        this.dataset = read.dataset();
        this.problems = read.problems();
        this.lineage = Lineage.of(dataset);
        this.today = today;
        this.ownRules = List.copyOf(ownRules);
    }

    public Dataset dataset() {
        return dataset;
    }

    /** What could not be read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Who copies whom. */
    public Lineage lineage() {
        return lineage;
    }

    /** How the dataset's dates are meant: how far "circa" reaches. */
    public DatePolicy datePolicy() {
        return dataset.configuration().dates();
    }

    /** The day of the audit, on which decisions hold or have expired. */
    public LocalDate today() {
        return today;
    }

    /** The rules that the dataset declares for itself. */
    public List<OwnRule> ownRules() {
        return ownRules;
    }

    /** The definition of the claim's property, if the vocabulary has it. */
    public Optional<PropertyDefinition> definition(Claim claim) {
        return dataset.vocabulary().property(claim.property());
    }

    /** The claims of one subject by property. */
    public SubjectClaims claimsOf(String subjectId) {
        return SubjectClaims.of(subjectId, dataset.claimsOf(subjectId), dataset.vocabulary());
    }
}
