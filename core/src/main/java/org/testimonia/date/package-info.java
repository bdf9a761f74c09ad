/** Historical dates: what "before 1933" means in whole days, and what two such dates allow. */
@NullMarked
package org.testimonia.date;

import org.jspecify.annotations.NullMarked;
