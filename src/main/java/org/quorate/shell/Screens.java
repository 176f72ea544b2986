package org.quorate.shell;

/** Where the shell's own screens are. */
final class Screens {

    public static final String HOME = "";
    public static final String SIGN_IN = "sign-in";

    private Screens() {}
}
