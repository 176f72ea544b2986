/**
 * Preparing the family: who of them is kept out of a conference or attends separately, what of the reports each child may
 * have, how each child took part and what they wanted said.
 */
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
            "family::panel",
            "directory",
            "correspondence",
            "partnership"
        })
@NullMarked
package org.quorate.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
