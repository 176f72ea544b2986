/** The append-only, hash-chained record of what was done and what was read, by whom. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.quorate.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
