package org.quorate.document;

/** What is known of a file's safety. */
public enum FileState {
    /** The virus check found nothing. */
    CHECKED("Checked for viruses"),
    /** There was no virus check, and files of its type are kept without one. */
    UNCHECKED("Not checked for viruses"),
    /** It waits for the virus check; until then only whoever added it opens it. */
    HELD("Waits for the virus check"),
    /** The virus check found something later on; what was in it is gone. */
    INFECTED("Removed: a virus was found in it");

    private final String label;

    FileState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
