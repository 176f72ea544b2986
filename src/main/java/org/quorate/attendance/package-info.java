/** The roll of a conference and whether it is quorate, at any instant. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "invitation",
            "agencyreport",
            "preparation",
            "directory",
            "correspondence",
            "partnership"
        })
@NullMarked
package org.quorate.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
