/** The screen for bringing data in. */
@NullMarked
package org.quorate.exchange.ui;

import org.jspecify.annotations.NullMarked;
