/** The account and what its password must be. */
@NullMarked
package org.quorate.access.domain;

import org.jspecify.annotations.NullMarked;
