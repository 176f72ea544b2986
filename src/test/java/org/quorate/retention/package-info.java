/** How long records are kept, and that what is destroyed is gone. */
@NullMarked
package org.quorate.retention;

import org.jspecify.annotations.NullMarked;
