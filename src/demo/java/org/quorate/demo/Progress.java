package org.quorate.demo;

/** Where long work says how far it is. */
@FunctionalInterface
public interface Progress {

    /**
     * So much is done.
     *
     * @param what what is being done now, for example {@code conferences}
     * @param done how many of {@code of}; never goes down while {@code what} stays the same
     * @param of how many in all; at least 1
     */
    void reached(String what, int done, int of);
}
