/** The command {@code testimonia}: audits, shows and explains datasets for people and for continuous integration. */
@NullMarked
package org.testimonia.cli;

import org.jspecify.annotations.NullMarked;
