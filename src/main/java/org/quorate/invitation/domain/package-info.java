/** Invitees and their answers as they are changed, and who should be invited. */
@NullMarked
package org.quorate.invitation.domain;

import org.jspecify.annotations.NullMarked;
