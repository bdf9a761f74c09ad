/** The report for a historian: an audit as an apparatus, every reading with its witness, as one page, as Markdown or as a table. */
@NullMarked
package org.testimonia.page;

import org.jspecify.annotations.NullMarked;
