/** Sources: the works that claims are taken from, how they are cited, and where a record stands in the files. */
@NullMarked
package org.testimonia.source;

import org.jspecify.annotations.NullMarked;
