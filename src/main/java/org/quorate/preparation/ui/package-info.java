/** How each child took part, on the conference's workspace. */
@NullMarked
package org.quorate.preparation.ui;

import org.jspecify.annotations.NullMarked;
