/** The register, the clock, blacking out and the copies; for this module alone. */
@NullMarked
package org.quorate.disclosure.domain;

import org.jspecify.annotations.NullMarked;
