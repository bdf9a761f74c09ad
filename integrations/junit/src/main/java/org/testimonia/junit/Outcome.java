package org.testimonia.junit;

import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** How a test ends. A stack trace would tell of the library alone, so there is none. */
final class Outcome {

    private static final StackTraceElement[] NONE = {};

    private Outcome() {}

    static Executable passed() {
        return () -> {};
    }

    static Executable failed(String message) {
        return () -> {
            AssertionFailedError failure = new AssertionFailedError(message);
            failure.setStackTrace(NONE);
            throw failure;
        };
    }

    static Executable aborted(String message) {
        return () -> {
            TestAbortedException reason = new TestAbortedException(message);
            reason.setStackTrace(NONE);
            throw reason;
        };
    }
}
