/** The conference screens: list, diary, calling, workspace. */
@NullMarked
package org.quorate.conference.ui;

import org.jspecify.annotations.NullMarked;
