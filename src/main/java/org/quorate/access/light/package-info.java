/** The light pages behind links of accounts. */
@NullMarked
package org.quorate.access.light;

import org.jspecify.annotations.NullMarked;
