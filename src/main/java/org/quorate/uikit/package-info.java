/** Building blocks of every screen: badges, notices, facts, empty states, headings. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quorate.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
