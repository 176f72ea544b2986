/** The first pass of an import: what is wrong with which line, and what the rows know of each other. */
@NullMarked
package org.quorate.exchange.check;

import org.jspecify.annotations.NullMarked;
