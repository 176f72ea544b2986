/** The screens about messages, in use. */
@NullMarked
package org.quorate.correspondence.ui;

import org.jspecify.annotations.NullMarked;
