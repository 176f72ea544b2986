/** Children, adults, who is what to whom, where they live and which address must stay secret. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "directory", "partnership"})
@NullMarked
package org.quorate.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
