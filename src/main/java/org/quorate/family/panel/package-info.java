/** How higher modules add to the page of a family, without family knowing them. */
@NamedInterface("panel")
@NullMarked
package org.quorate.family.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
