package org.quorate.kernel.keeping;

import java.util.List;

/** What one module holds about a person. It reads its own tables and what others publish. */
public interface PersonalRecords {

    /** In a word or two, for the heading, for example {@code Invitations}. */
    String title();

    List<Passage> about(Subject subject);
}
