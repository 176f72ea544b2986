package org.quorate.access.domain;

/** What may be wanted of an account that could let somebody see more. */
public enum AccountChangeKind {
    OPEN("Open the account", "account-opened"),
    ROLES("Change the roles", "account-roles-changed"),
    PERSON("Say whose account it is", "account-linked"),
    EMAIL("Change the e-mail address", "account-email-changed"),
    SIGN_ON("Allow single sign-on", "single-sign-on-allowed"),
    ENABLE("Enable the account again", "account-enabled"),
    /** Only where no mail server is set up. */
    HAND_OVER("Hand a set-password link over in person", "password-link-handed-over");

    private final String label;
    private final String fact;

    AccountChangeKind(String label, String fact) {
        this.label = label;
        this.fact = fact;
    }

    public String label() {
        return label;
    }

    /** What the audit record says when it is done. */
    public String fact() {
        return fact;
    }
}
