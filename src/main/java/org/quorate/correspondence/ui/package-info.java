/** The screens about messages: the board, the wording, the demonstration's post box. */
@NullMarked
package org.quorate.correspondence.ui;

import org.jspecify.annotations.NullMarked;
