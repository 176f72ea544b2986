/** Asking for an answer, wherever somebody gives one to staff. */
@NamedInterface("reply")
@NullMarked
package org.quorate.invitation.ui.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
