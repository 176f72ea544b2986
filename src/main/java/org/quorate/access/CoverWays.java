package org.quorate.access;

/**
 * With what somebody uncovers their own screen; a password does it where there is no PIN.
 *
 * @param pin whether they have set a PIN
 * @param passkey whether they have a passkey
 */
public record CoverWays(boolean pin, boolean passkey) {}
