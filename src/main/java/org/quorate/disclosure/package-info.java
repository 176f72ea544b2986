/**
 * Requests for one's own records: the register and its clock, what every module holds about the person, what is decided
 * about each passage, and the copy that is given. The records belong to other modules, which answer {@code
 * kernel.keeping.PersonalRecords}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "family"})
@NullMarked
package org.quorate.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
