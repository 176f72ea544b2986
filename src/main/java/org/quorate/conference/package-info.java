/** Calling a conference: the children considered, their clocks, date, room, chair, and its life until it is held. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "uikit",
            "partnership",
            "directory",
            "correspondence",
            "family",
            "family::panel"
        })
@NullMarked
package org.quorate.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
