/** Each invited agency's written report: asked for, written, sent, chased; its forms are data. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "invitation",
            "invitation::letters",
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
