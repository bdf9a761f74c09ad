/** What a release of a dataset says, as hashes: which record was changed since, and the proof that a claim was in it. */
@NullMarked
package org.testimonia.seal;

import org.jspecify.annotations.NullMarked;
