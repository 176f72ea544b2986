/**
 * Children, adults, who is what to whom, where they live and which address must stay secret.
 *
 * <p>Published for reading: modules above may join the SQL view {@code family_child_label} ({@code child_id, label,
 * date_of_birth, expected_on, family_id, locality_id}) to name a child in a list they have secured themselves. No
 * table of this module is theirs to touch. {@code family_child_life} ({@code child_id, left_by, left_on, adult_on}) says
 * from when no conference considers a child.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "directory", "partnership"})
@NullMarked
package org.quorate.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
