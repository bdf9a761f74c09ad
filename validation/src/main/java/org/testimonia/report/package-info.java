/** Findings as people and programs read them: text, JSON and the formats of those who show findings. */
@NullMarked
package org.testimonia.report;

import org.jspecify.annotations.NullMarked;
