/** What was decided for each child, the plan that follows, and the next dates. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "attendance",
            "preparation",
            "agencyreport",
            "family",
            "family::panel",
            "partnership"
        })
@NullMarked
package org.quorate.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
