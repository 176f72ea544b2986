/** What tests share: one real MariaDB per JVM, one application context, a clock that can be set. */
@NullMarked
package org.quorate.testing;

import org.jspecify.annotations.NullMarked;
