/** The life of records, and of each of their fields, through the revisions of a git repository. */
@NullMarked
package org.testimonia.history;

import org.jspecify.annotations.NullMarked;
