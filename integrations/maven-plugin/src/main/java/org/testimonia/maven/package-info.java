/** The audit of datasets as a goal of Maven: {@link org.testimonia.maven.CheckMojo testimonia:check}. */
@NullMarked
package org.testimonia.maven;

import org.jspecify.annotations.NullMarked;
