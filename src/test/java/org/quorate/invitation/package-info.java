/** Invitations, told as people use them. */
@NullMarked
package org.quorate.invitation;

import org.jspecify.annotations.NullMarked;
