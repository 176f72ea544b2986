package org.quorate.attendance;

import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;
import org.quorate.kernel.RuleViolation;

/**
 * Somebody who came instead of the person invited. Counts towards quoracy as that person would.
 *
 * @param name 1 to 160 characters
 * @param profession what they are; null when nobody asked
 */
public record Deputy(String name, @Nullable Profession profession) {

    public Deputy {
        name = name.strip();
        if (name.isEmpty() || name.length() > 160) {
            throw RuleViolation.at("deputyName", "deputy-name-needed");
        }
    }
}
