/** What a file really is, and whether it may be kept. */
@NullMarked
package org.quorate.document.safety;

import org.jspecify.annotations.NullMarked;
