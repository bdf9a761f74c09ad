/** The audit: runs rules over a dataset and collects their findings, each with its claims, verdict and reasons. */
@NullMarked
package org.testimonia.audit;

import org.jspecify.annotations.NullMarked;
