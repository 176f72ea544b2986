package org.quorate.correspondence;

/** Where the screens about messages are; addresses carry ids and codes only. */
public final class MessagePaths {

    public static final String BOARD = "messages";
    public static final String WORDING = "wording";
    public static final String POST_BOX = "post-box";

    private MessagePaths() {}
}
