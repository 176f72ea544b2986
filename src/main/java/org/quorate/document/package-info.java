/**
 * Files that are handed in, looked at before they are kept and sealed with a key that is not in the database; and
 * everything that is printed, from one kit, as PDF/UA-1. Whose a file is and who may open it, its owner says.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package org.quorate.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
