/** The audit of a dataset as tests of JUnit Jupiter: {@link org.testimonia.junit.DatasetTests}. */
@NullMarked
package org.testimonia.junit;

import org.jspecify.annotations.NullMarked;
