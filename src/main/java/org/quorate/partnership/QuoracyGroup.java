package org.quorate.partnership;

import java.util.Locale;

/**
 * A professional group that counts once towards quoracy where groups are counted. A profession that a rule set maps
 * to nothing is a group of its own under its own code.
 *
 * @param code upper case with underscores, for example {@code SOCIAL_CARE}
 */
public record QuoracyGroup(String code) implements Comparable<QuoracyGroup> {

    /** Children's social care: the one group every published rule requires. */
    public static final QuoracyGroup SOCIAL_CARE = new QuoracyGroup("SOCIAL_CARE");

    /** All health staff together, where a partnership counts them so. */
    public static final QuoracyGroup HEALTH = new QuoracyGroup("HEALTH");

    /** Schools, nurseries and colleges together, where a partnership counts them so. */
    public static final QuoracyGroup EDUCATION = new QuoracyGroup("EDUCATION");

    /** Never counts. */
    public static final QuoracyGroup NONE = new QuoracyGroup("NONE");

    public QuoracyGroup {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("not a group code: " + code);
        }
    }

    /** {@code social care}, {@code GP}, {@code CAMHS}: the code in words, for sentences. */
    public String words() {
        return switch (code) {
            case "GP", "CAMHS" -> code;
            default -> code.toLowerCase(Locale.UK).replace('_', ' ');
        };
    }

    @Override
    public int compareTo(QuoracyGroup other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
