package org.testimonia.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A workflow command as the runner of GitHub Actions takes it from a line. */
record WorkflowCommand(String name, Map<String, String> properties, String message) {

    static Optional<WorkflowCommand> parse(String line) {
        int end = line.indexOf("::", 2);
        if (!line.stripLeading().startsWith("::") || end < 0) {
            return Optional.empty();
        }
        String head = line.substring(2, end);
        int space = head.indexOf(' ');
        Map<String, String> properties = new TreeMap<>();
        for (String pair : space < 0 ? new String[0] : head.substring(space + 1).split(",")) {
            String[] parts = pair.split("=", 2);
            properties.put(
                    parts[0].strip(), unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
        }
        return Optional.of(new WorkflowCommand(
                space < 0 ? head : head.substring(0, space), properties, unescaped(line.substring(end + 2))));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
