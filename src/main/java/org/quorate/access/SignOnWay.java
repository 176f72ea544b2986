package org.quorate.access;

import java.util.List;

/**
 * An identity provider people can come in by.
 *
 * @param name as the button says it
 * @param path where the button leads, without a slash before it
 */
public record SignOnWay(String name, String path) {

    /** Those that are set up; contributed by what guards the sign-in. */
    public interface Ways {
        List<SignOnWay> all();
    }
}
