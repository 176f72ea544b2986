/** Whoever does not answer: reminded, their agency told, and at last rung by a person; and what happened to each. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "conference",
            "conference::panel",
            "directory",
            "correspondence",
            "partnership",
            "doorway",
            "invitation",
            "invitation::letters",
            "invitation::reply"
        })
@NullMarked
package org.quorate.chasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
