/** Screens about people who do not answer. */
@NullMarked
package org.quorate.chasing.ui;

import org.jspecify.annotations.NullMarked;
