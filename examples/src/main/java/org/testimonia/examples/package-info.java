/** Small programs that use the library, each with a main method that a test runs. */
@NullMarked
package org.testimonia.examples;

import org.jspecify.annotations.NullMarked;
