@NullMarked
package org.quorate.chasing.light;

import org.jspecify.annotations.NullMarked;
