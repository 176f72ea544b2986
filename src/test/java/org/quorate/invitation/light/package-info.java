@NullMarked
package org.quorate.invitation.light;

import org.jspecify.annotations.NullMarked;
