/** The rules of inviting, without Spring. */
@NullMarked
package org.quorate.invitation.domain;

import org.jspecify.annotations.NullMarked;
