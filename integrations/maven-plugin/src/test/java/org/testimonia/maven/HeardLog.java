package org.testimonia.maven;

import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log of Maven that keeps what it is told, as Maven prints it. */
final class HeardLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence content) {
        lines.add(("[INFO] " + content).stripTrailing());
    }

    @Override
    public void warn(CharSequence content) {
        lines.add(("[WARNING] " + content).stripTrailing());
    }

    @Override
    public void error(CharSequence content) {
        lines.add(("[ERROR] " + content).stripTrailing());
    }
}
