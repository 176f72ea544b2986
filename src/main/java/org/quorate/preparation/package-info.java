/** Preparing the family: how each child took part and what they wanted said. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "invitation",
            "agencyreport",
            "family",
            "partnership"
        })
@NullMarked
package org.quorate.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
