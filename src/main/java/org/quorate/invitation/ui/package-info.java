/** Invitations on screen. */
@NullMarked
package org.quorate.invitation.ui;

import org.jspecify.annotations.NullMarked;
