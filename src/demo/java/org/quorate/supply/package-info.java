/** What the production jar is made of: {@code ./portal audit-dependencies}. Never in that jar itself. */
@NullMarked
package org.quorate.supply;

import org.jspecify.annotations.NullMarked;
