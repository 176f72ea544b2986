@NullMarked
package org.quorate.doorway;

import org.jspecify.annotations.NullMarked;
