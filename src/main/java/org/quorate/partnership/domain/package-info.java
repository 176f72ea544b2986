/** What the partnership keeps. */
@NullMarked
package org.quorate.partnership.domain;

import org.jspecify.annotations.NullMarked;
