/** How higher modules add to the conference workspace and to the steps of calling, without conference knowing them. */
@NamedInterface("panel")
@NullMarked
package org.quorate.conference.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
