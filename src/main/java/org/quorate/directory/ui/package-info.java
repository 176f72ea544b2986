/** The directory's screen. */
@NullMarked
package org.quorate.directory.ui;

import org.jspecify.annotations.NullMarked;
