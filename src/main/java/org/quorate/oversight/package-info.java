/** Who looked at a family and what was done, in words: the audit record by the names of children, conferences and people. */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "uikit", "audit", "family", "family::panel", "conference"})
@NullMarked
package org.quorate.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
