/** Figures: every number as n of N, traceable to its rows. Reads the rpt_ views only. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit"})
@NullMarked
package org.quorate.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
