package org.quorate.supply;

/**
 * One library inside the production jar.
 *
 * @param file its file's name, without {@code .jar}
 * @param coordinates {@code group:artifact} as its bill of materials has it, or a question mark when it has none
 * @param version as its bill of materials has it
 * @param licence the first one that it names, or a question mark
 */
public record JarLibrary(String file, String coordinates, String version, String licence) {

    static JarLibrary unknown(String file) {
        return new JarLibrary(file, "?", "?", "?");
    }

    /** Whether the bill of materials has it. */
    public boolean isListed() {
        return !"?".equals(coordinates);
    }
}
