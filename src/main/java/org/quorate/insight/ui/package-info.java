/** The screens of the figures. */
@NullMarked
package org.quorate.insight.ui;

import org.jspecify.annotations.NullMarked;
