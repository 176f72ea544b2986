/** The safeguarding partnership: localities, effective-dated rule sets, local days off. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit"})
@NullMarked
package org.quorate.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
