@NullMarked
package org.quorate.document.store;

import org.jspecify.annotations.NullMarked;
