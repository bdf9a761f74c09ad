/** Who copies whom: what each claim goes back to, and how many independent witnesses stand behind claims. */
@NullMarked
package org.testimonia.lineage;

import org.jspecify.annotations.NullMarked;
