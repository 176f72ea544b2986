/** Who is invited, whether they are needed, what they answered, and who comes or is asked in their place. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "directory",
            "correspondence",
            "doorway",
            "family",
            "partnership"
        })
@NullMarked
package org.quorate.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
