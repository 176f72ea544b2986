/** The frame around every screen: sign-in, navigation, home, errors. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "invitation",
            "attendance",
            "directory",
            "partnership"
        })
@NullMarked
package org.quorate.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
