/** The screens for those who answer requests. */
@NullMarked
package org.quorate.disclosure.ui;

import org.jspecify.annotations.NullMarked;
