/** The screens of inviting, as people touch them. */
@NullMarked
package org.quorate.invitation.ui;

import org.jspecify.annotations.NullMarked;
