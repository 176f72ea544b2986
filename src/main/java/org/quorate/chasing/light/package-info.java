/** The page of those who answer for an agency: words and forms, and no script. */
@NullMarked
package org.quorate.chasing.light;

import org.jspecify.annotations.NullMarked;
