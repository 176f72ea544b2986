/** The audit record on screen. */
@NullMarked
package org.quorate.audit.ui;

import org.jspecify.annotations.NullMarked;
