/** Jakarta constraints on dates and figures, for the typed records here and for anyone's own. */
@NullMarked
package org.testimonia.constraint;

import org.jspecify.annotations.NullMarked;
