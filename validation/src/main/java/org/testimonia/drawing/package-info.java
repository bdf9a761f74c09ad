/** Small drawings as SVG: times on a line of years, figures with their bounds, who copies whom. It knows nothing of findings. */
@NullMarked
package org.testimonia.drawing;

import org.jspecify.annotations.NullMarked;
