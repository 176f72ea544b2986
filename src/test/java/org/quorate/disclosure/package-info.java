/** Requests for one's own records: everything is in the bundle, and nobody else is. */
@NullMarked
package org.quorate.disclosure;

import org.jspecify.annotations.NullMarked;
