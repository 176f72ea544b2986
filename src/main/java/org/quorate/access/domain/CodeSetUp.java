package org.quorate.access.domain;

/**
 * What an authenticator app needs, shown until its first code was right.
 *
 * @param address for a square picture that the app scans
 * @param spelled the same secret, to be typed
 */
public record CodeSetUp(String address, String spelled) {

    /** Never the secret: this may reach a log. */
    @Override
    public String toString() {
        return "CodeSetUp";
    }
}
