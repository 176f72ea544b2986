package org.quorate.kernel.keeping;

/** What one module keeps about a family's case. It touches its own tables only. */
public interface CasePart {

    /** In a word or two, for the certificate, for example {@code invitations}. */
    String name();

    /** When this part was last added to. */
    default CaseContact contact(CaseScope scope) {
        return CaseContact.NONE;
    }

    /**
     * Removes whatever names or describes anybody, in the transaction under way. Rows that figures count stay, without
     * names.
     *
     * @return how many rows were deleted or emptied
     */
    int destroy(CaseScope scope);
}
