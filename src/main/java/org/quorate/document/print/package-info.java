/** How a page of text becomes a PDF that a screen reader can read. */
@NullMarked
package org.quorate.document.print;

import org.jspecify.annotations.NullMarked;
