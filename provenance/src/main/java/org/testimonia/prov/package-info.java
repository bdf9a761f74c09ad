/** The provenance of a dataset in the terms of W3C PROV: a document of statements, and its three notations. */
@NullMarked
package org.testimonia.prov;

import org.jspecify.annotations.NullMarked;
