/** The demonstration: its own database and county. On the class path of tests and {@code ./portal}, never in the jar. */
@NullMarked
package org.quorate.demo;

import org.jspecify.annotations.NullMarked;
