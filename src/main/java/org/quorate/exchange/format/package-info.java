/** How a file of the import is described: its columns, their types, and what a row of it is. */
@NullMarked
package org.quorate.exchange.format;

import org.jspecify.annotations.NullMarked;
