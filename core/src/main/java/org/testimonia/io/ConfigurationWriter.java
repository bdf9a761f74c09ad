package org.testimonia.io;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import org.testimonia.dataset.Configuration;

/**
 * Writes configurations as {@code testimonia.yaml} has them.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("testimonia.yaml"), ConfigurationWriter.yaml(configuration));
 * }</pre>
 */
public final class ConfigurationWriter {

    private ConfigurationWriter() {}

    /** What differs from the built-in configuration, as a file that reads back to the same one. */
    public static String yaml(Configuration configuration) {
        Map<String, Object> tree = ConfigurationTree.of(configuration);
        if (tree.isEmpty()) {
            return "# nothing differs from what is built in\n";
        }
        try (StringWriter out = new StringWriter()) {
            RecordWriter.yamlObject(tree, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that is in force but for rules, built in or not, with the keys of {@code testimonia.yaml}: texts, numbers, truth
     * values, lists of them and maps, nested as in the file.
     */
    public static Map<String, Object> complete(Configuration configuration) {
        return ConfigurationTree.complete(configuration);
    }

    /** What of {@link #complete} differs from the built-in configuration, nested in the same way. */
    public static Map<String, Object> differences(Configuration configuration) {
        Map<String, Object> tree = ConfigurationTree.of(configuration);
        tree.remove(ConfigurationReader.RULES);
        return tree;
    }
}
