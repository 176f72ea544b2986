package org.quorate.access;

import java.util.List;

/**
 * An identity provider people can come in by.
 *
 * @param name as the button says it
 * @param path where the button leads, without a slash before it
 */
public record SignOnWay(String name, String path) {

    /** With it the provider is asked to let people show anew who they are, also those it knows. */
    public static final String ANEW = "fresh";

    /** Where a button leads for people who are signed in and show anew who they are; they come back to their account. */
    public String anew() {
        return path + "?" + ANEW;
    }

    /** Those that are set up; contributed by what guards the sign-in. */
    public interface Ways {
        List<SignOnWay> all();
    }
}
