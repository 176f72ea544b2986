/** The roll and quoracy on the conference's workspace. */
@NullMarked
package org.quorate.attendance.ui;

import org.jspecify.annotations.NullMarked;
