/** What modules say of the records they keep: how long they have been kept for, and how they are destroyed. */
@NullMarked
package org.quorate.kernel.keeping;

import org.jspecify.annotations.NullMarked;
