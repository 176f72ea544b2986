/** The conference aggregate and what it is made of. */
@NullMarked
package org.quorate.conference.domain;

import org.jspecify.annotations.NullMarked;
