@NullMarked
package org.quorate.chasing;

import org.jspecify.annotations.NullMarked;
