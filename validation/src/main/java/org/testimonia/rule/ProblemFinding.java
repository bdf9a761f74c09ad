package org.testimonia.rule;

import java.util.Map;

import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.Problem;

/** Turns a problem of reading into a finding, with the record as it was read. */
final class ProblemFinding {

    private ProblemFinding() {}

    static Finding.Builder of(String ruleId, Problem problem) {
        String message = (problem.field().isEmpty() ? "" : problem.field() + ": ") + problem.message();
        return Finding.of(ruleId)
                .message(message)
                .decidedBy(message)
                .about(new RecordView(kindOf(problem.record()), problem.record(), problem.position()));
    }

    private static RecordView.Kind kindOf(Map<String, String> fields) {
        if (fields.containsKey("subject")) {
            return RecordView.Kind.CLAIM;
        }
        return fields.containsKey("type") ? RecordView.Kind.SUBJECT : RecordView.Kind.FILE;
    }
}
