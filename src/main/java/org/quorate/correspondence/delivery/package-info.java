/** How messages leave the house: the task that carries them, and the ways they go. */
@NullMarked
package org.quorate.correspondence.delivery;

import org.jspecify.annotations.NullMarked;
