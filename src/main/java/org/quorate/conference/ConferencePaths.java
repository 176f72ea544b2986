package org.quorate.conference;

import java.util.UUID;

/** Where the conference screens are; addresses carry ids and codes only. */
public final class ConferencePaths {

    public static final String LIST = "conferences";
    public static final String CALL = "conferences/call";
    public static final String WORKSPACE = "conferences/:conference";
    public static final String MOVE = "conferences/:conference/move";
    public static final String PRINT = "conferences/:conference/print";
    public static final String SEARCH = "search";
    public static final String DIARY = "diary";
    public static final String ROOMS = "settings/rooms";

    private ConferencePaths() {}

    /** The workspace of one conference. */
    public static String workspace(UUID conferenceId) {
        return LIST + "/" + conferenceId;
    }

    /** One section of the workspace, for example {@code roll}. */
    public static String workspace(UUID conferenceId, String section) {
        return workspace(conferenceId) + "?section=" + section;
    }

    /** The whole of a conference, to be put on paper. */
    public static String print(UUID conferenceId) {
        return workspace(conferenceId) + "/print";
    }

    /** The screen that gives a conference another day, time, chair or place. */
    public static String move(UUID conferenceId) {
        return workspace(conferenceId) + "/move";
    }
}
