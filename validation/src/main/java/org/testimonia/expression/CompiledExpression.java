package org.testimonia.expression;

import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;

/** An expression that can be asked, from several threads. */
record CompiledExpression(CelType type, Program program) {

    /**
     * Its value.
     *
     * @throws IllegalStateException if it takes too many steps
     */
    Object value(Looked looked) {
        try {
            return program.eval(looked.variables());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
