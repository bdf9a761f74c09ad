/** Claims: that a source says a property of a subject has a value, as of a date, for a scope. */
@NullMarked
package org.testimonia.claim;

import org.jspecify.annotations.NullMarked;
