/** Reading and writing datasets: claims, subjects, sources, wide tables and configuration, each with its position. */
@NullMarked
package org.testimonia.io;

import org.jspecify.annotations.NullMarked;
