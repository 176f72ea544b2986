/** Each invited agency's written report: due, received, on time or late. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "invitation",
            "directory",
            "correspondence",
            "doorway",
            "document",
            "partnership",
            "family"
        })
@NullMarked
package org.quorate.agencyreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
