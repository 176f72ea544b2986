package org.quorate.access;

/** What an account's owner is told of, so that they notice what they have not done themselves. */
public enum AccountEvent {
    PASSWORD("The password of your account was changed."),
    APP_ADDED("An authenticator app was set up for your account."),
    APP_REMOVED("The authenticator app was removed from your account."),
    PASSKEY_ADDED("A passkey was added to your account."),
    PASSKEY_REMOVED("A passkey was removed from your account."),
    RECOVERY_CODES("New recovery codes were made for your account. Those before no longer work."),
    PIN_SET("The PIN that uncovers your screen was set."),
    PIN_FORGOTTEN("The PIN that uncovers your screen was removed."),
    EMAIL("The e-mail address of your account was changed."),
    ROLES("What your account may see and do was changed."),
    PERSON("Whose account this is in the directory was changed: which person or agency it counts as, or that it is"
            + " nobody's there. That decides which invitations and reports you see."),
    SIGN_ON("The way your account signs in through your organisation was changed."),
    FACTORS_TAKEN(
            "An administrator took away your passkeys, your authenticator app and your recovery codes. You set up a"
                    + " second step when you next sign in."),
    CLOSED("Your account was closed by an administrator. Nobody can sign in with it."),
    OPENED_AGAIN("Your account was opened again. You can sign in with it."),
    TRIED_TOO_OFTEN("Somebody knew your password or had your open screen, and then typed a wrong password or code too"
            + " often. For 15 minutes nothing more is taken."),
    TRIED_EVERYWHERE("Somebody has tried a hundred times within an hour to sign in with your name, in vain. Until the"
            + " hour is over you can sign in only with a passkey, or on a device you have used before.");

    private final String words;

    AccountEvent(String words) {
        this.words = words;
    }

    /** One or two sentences. */
    public String words() {
        return words;
    }
}
