/**
 * Agencies, practitioners, their professions and how to reach them.
 *
 * <p>Published for reading: modules above may join the SQL view {@code directory_practitioner_label}
 * ({@code practitioner_id, full_name, profession, agency_id, agency_name}) to name a practitioner in a list they have
 * secured themselves, and {@code directory_escalation_label} ({@code agency_id, level, full_name, job_title, email,
 * phone}; level 1 or 2, at most one row each) to write to whoever answers for an agency. No other table of this module is theirs to touch.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit", "partnership"})
@NullMarked
package org.quorate.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
