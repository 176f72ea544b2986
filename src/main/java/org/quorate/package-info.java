/** Quorate, a multi-agency portal for child protection conferences; each sub-package is one module. */
@NullMarked
package org.quorate;

import org.jspecify.annotations.NullMarked;
