/** The catalogue of rules: what does not fit in a dataset, and where to stay silent. */
@NullMarked
package org.testimonia.rule;

import org.jspecify.annotations.NullMarked;
