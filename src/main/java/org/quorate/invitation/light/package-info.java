/** The light pages behind an invitee's and a deputy's personal link: words and forms, and no script. */
@NullMarked
package org.quorate.invitation.light;

import org.jspecify.annotations.NullMarked;
