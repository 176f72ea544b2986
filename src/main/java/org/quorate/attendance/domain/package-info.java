/** The roll's aggregate and what is read for it. */
@NullMarked
package org.quorate.attendance.domain;

import org.jspecify.annotations.NullMarked;
