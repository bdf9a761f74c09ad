/** Benchmarks of the hot paths, run with JMH. */
@NullMarked
package org.testimonia.bench;

import org.jspecify.annotations.NullMarked;
