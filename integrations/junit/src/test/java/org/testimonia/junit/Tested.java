package org.testimonia.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/**
 * A test as JUnit Jupiter ran it.
 *
 * @param name under which it is shown
 * @param source where it leads to
 * @param ending {@code SUCCESSFUL}, {@code FAILED} or {@code ABORTED}
 * @param thrown what it ended with
 */
record Tested(String name, Optional<FileSource> source, String ending, Optional<Throwable> thrown) {

    /** Run by Jupiter, which makes it anew. */
    static final class Tests {

        private static final ThreadLocal<DatasetTests> GIVEN = new ThreadLocal<>();

        @TestFactory
        Stream<DynamicNode> tests() {
            return GIVEN.get().stream();
        }
    }

    /** Runs tests with Jupiter, and gives them in the order in which they ended. */
    static List<Tested> by(DatasetTests tests) {
        Tests.GIVEN.set(tests);
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Tests.class))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                    .execute()
                    .testEvents()
                    .stream()
                    .filter(event -> event.getType() == EventType.FINISHED)
                    .map(Tested::of)
                    .toList();
        } finally {
            Tests.GIVEN.remove();
        }
    }

    private static Tested of(Event event) {
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        TestSource source = event.getTestDescriptor().getSource().orElseThrow();
        return new Tested(
                event.getTestDescriptor().getDisplayName(),
                source instanceof FileSource file ? Optional.of(file) : Optional.empty(),
                result.getStatus().name(),
                result.getThrowable());
    }

    static List<String> names(List<Tested> tests, String ending) {
        List<String> names = new ArrayList<>();
        tests.stream().filter(test -> test.ending().equals(ending)).forEach(test -> names.add(test.name()));
        return names;
    }

    String message() {
        return thrown.map(Throwable::getMessage).orElse("");
    }
}
