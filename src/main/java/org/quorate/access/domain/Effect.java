package org.quorate.access.domain;

/** When a change of an account takes effect. */
public enum Effect {
    NOW,
    /** When another administrator or a service manager has agreed. */
    ONCE_AGREED
}
