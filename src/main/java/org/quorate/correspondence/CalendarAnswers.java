package org.quorate.correspondence;

import java.util.UUID;

/** What answers are on record already, contributed as a bean by the module that asked for them. */
public interface CalendarAnswers {

    /** Whether it is on record that this person comes, so that a calendar that says so tells nothing new. */
    boolean saysComing(UUID subjectId);
}
