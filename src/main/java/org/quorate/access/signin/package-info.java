/** How one gets in by the web: sign-in, sessions, and what browsers are told. */
@NullMarked
package org.quorate.access.signin;

import org.jspecify.annotations.NullMarked;
