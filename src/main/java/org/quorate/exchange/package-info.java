/** Data in from spreadsheets and other systems. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "partnership",
            "directory",
            "family",
            "conference",
            "invitation",
            "agencyreport",
            "preparation",
            "attendance",
            "decision",
            "feedback",
            "appeal"
        })
@NullMarked
package org.quorate.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
