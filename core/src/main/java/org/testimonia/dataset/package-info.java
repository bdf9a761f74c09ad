/** Datasets: subjects, sources and claims together, with the vocabulary that says what their properties mean. */
@NullMarked
package org.testimonia.dataset;

import org.jspecify.annotations.NullMarked;
