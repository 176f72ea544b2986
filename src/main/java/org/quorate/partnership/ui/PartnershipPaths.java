package org.quorate.partnership.ui;

/** Where the partnership's settings are, for links from other screens. */
public final class PartnershipPaths {

    public static final String RULES = "settings/rules";
    public static final String CALENDAR = "settings/calendar";
    public static final String LOCALITIES = "settings/localities";

    private PartnershipPaths() {}
}
