/** Who is invited, whether they are needed, and what they answered. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "directory",
            "correspondence",
            "family",
            "partnership"
        })
@NullMarked
package org.quorate.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
