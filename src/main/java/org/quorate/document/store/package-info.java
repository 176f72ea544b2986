/** Files as sealed rows, in pieces, so that backup and restore keep them with everything else. */
@NullMarked
package org.quorate.document.store;

import org.jspecify.annotations.NullMarked;
