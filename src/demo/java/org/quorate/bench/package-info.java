/** Proofs that take long, each a program of its own: {@code ./portal bench NAME}. Never in the production jar. */
@NullMarked
package org.quorate.bench;

import org.jspecify.annotations.NullMarked;
