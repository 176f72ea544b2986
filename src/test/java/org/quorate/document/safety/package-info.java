@NullMarked
package org.quorate.document.safety;

import org.jspecify.annotations.NullMarked;
