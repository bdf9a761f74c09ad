package org.testimonia.cli;

import java.util.Optional;

import org.testimonia.dataset.Severity;

/** From which severity on {@code check} fails. */
enum FailOn {
    error,
    warning,
    note,
    never;

    Optional<Severity> severity() {
        return Severity.named(name());
    }
}
