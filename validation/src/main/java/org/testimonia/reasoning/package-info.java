/** What follows from claims: which of them may be compared, and which cannot both be true. */
@NullMarked
package org.testimonia.reasoning;

import org.jspecify.annotations.NullMarked;
