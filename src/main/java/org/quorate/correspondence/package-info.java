/** Messages by e-mail, SMS, letter or by hand: their wording, queue, delivery, retries and failures. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "directory"})
@NullMarked
package org.quorate.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
