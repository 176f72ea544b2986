/** Accounts, roles and the gate that every service asks before it lets anybody at a family's record. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit"})
@NullMarked
package org.quorate.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
