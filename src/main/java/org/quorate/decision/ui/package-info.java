/** Decisions, the end of a conference and plans so far, on the conference's workspace. */
@NullMarked
package org.quorate.decision.ui;

import org.jspecify.annotations.NullMarked;
