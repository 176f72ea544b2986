/**
 * Where people come in who have a personal link and no account: the kit of light pages, one-time codes, and what is
 * said where a link leads nowhere. What a link opens belongs to other modules, which answer {@link LinkSubject}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "correspondence"})
@NullMarked
package org.quorate.doorway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
