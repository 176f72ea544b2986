/** The administrators' screens. */
@NullMarked
package org.quorate.access.ui;

import org.jspecify.annotations.NullMarked;
