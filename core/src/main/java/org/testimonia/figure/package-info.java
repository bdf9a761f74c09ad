/** Figures: what "8,900,000" or "about 500" allows, in exact decimal bounds. */
@NullMarked
package org.testimonia.figure;

import org.jspecify.annotations.NullMarked;
