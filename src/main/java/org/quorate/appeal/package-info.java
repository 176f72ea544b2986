/** Appeals against a conference: grounds, outcome, and why one was upheld. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "conference", "attendance", "decision"})
@NullMarked
package org.quorate.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
