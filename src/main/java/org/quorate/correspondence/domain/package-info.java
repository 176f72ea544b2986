/** Messages, their words and their way out. */
@NullMarked
package org.quorate.correspondence.domain;

import org.jspecify.annotations.NullMarked;
