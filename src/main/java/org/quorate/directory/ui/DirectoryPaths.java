package org.quorate.directory.ui;

/** Where the directory's screens are. */
public final class DirectoryPaths {

    public static final String LIST = "directory";

    /** Bringing in the national registers. */
    public static final String REGISTERS = "directory/registers";

    private DirectoryPaths() {}
}
