/** Typed records for organizations that keep sections: affiliates, congresses, members, persons, periodicals. */
@NullMarked
package org.testimonia.organization;

import org.jspecify.annotations.NullMarked;
