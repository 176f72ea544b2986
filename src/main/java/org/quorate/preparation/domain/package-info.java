/** How children took part, as it is recorded. */
@NullMarked
package org.quorate.preparation.domain;

import org.jspecify.annotations.NullMarked;
