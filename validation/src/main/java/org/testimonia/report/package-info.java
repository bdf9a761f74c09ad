/** Findings as people and programs read them: text and JSON. */
@NullMarked
package org.testimonia.report;

import org.jspecify.annotations.NullMarked;
