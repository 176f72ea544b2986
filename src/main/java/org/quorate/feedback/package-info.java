/** What parents and carers said of the conference afterwards. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "conference", "invitation", "attendance"})
@NullMarked
package org.quorate.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
