/**
 * How long records are kept, legal holds, the review of what is over its time, and certificates of what was destroyed.
 * The records themselves belong to other modules, which answer {@code kernel.keeping}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit"})
@NullMarked
package org.quorate.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
