package org.testimonia.maven;

import java.util.Optional;

import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/** From which severity on a build fails: what it says itself, else what the dataset does. */
interface FailOn {

    /** The severity; empty for never. */
    Optional<Severity> of(Dataset dataset);

    /** Reads the parameter {@code failOn}. */
    static FailOn read(@Nullable String text) throws MojoExecutionException {
        if (text == null) {
            return dataset -> dataset.configuration().failOn();
        }
        Optional<Severity> severity = Severity.named(text);
        if (severity.isEmpty() && !text.equals("never")) {
            throw new MojoExecutionException("failOn: got \"" + text + "\", expected error, warning, note or never");
        }
        return dataset -> severity;
    }
}
