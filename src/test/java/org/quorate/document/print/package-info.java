@NullMarked
package org.quorate.document.print;

import org.jspecify.annotations.NullMarked;
