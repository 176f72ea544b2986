/** The audit record on screen. */
@NullMarked
package org.quorate.oversight.ui;

import org.jspecify.annotations.NullMarked;
