/** Agencies, practitioners, their professions and how to reach them. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "partnership"})
@NullMarked
package org.quorate.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
