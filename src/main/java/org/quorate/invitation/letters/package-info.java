/** How invitees are reached, and what is said to them of a conference: for every module that writes to them. */
@NamedInterface("letters")
@NullMarked
package org.quorate.invitation.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
