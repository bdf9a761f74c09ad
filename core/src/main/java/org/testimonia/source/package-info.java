/** Sources: the works that claims come from, and where in a work they stand. */
@NullMarked
package org.testimonia.source;

import org.jspecify.annotations.NullMarked;
