/** The languages that words of dates and numbers are read in: one file of words each. */
@NullMarked
package org.testimonia.language;

import org.jspecify.annotations.NullMarked;
