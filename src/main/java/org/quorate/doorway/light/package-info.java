/** The pages that all personal links share: codes, and what opens nothing. */
@NullMarked
package org.quorate.doorway.light;

import org.jspecify.annotations.NullMarked;
