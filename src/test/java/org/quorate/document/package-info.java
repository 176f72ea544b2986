@NullMarked
package org.quorate.document;

import org.jspecify.annotations.NullMarked;
