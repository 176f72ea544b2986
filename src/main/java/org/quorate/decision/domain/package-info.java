/** Decisions and plans as they are changed. */
@NullMarked
package org.quorate.decision.domain;

import org.jspecify.annotations.NullMarked;
