/** The screens for finding and keeping families. */
@NullMarked
package org.quorate.family.ui;

import org.jspecify.annotations.NullMarked;
