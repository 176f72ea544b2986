package org.quorate.access;

import java.util.UUID;

/** A record about a family that somebody asks to see. */
public sealed interface CaseRef {

    UUID id();

    /** The word for it in the audit record. */
    String subject();

    /** One conference with everything in it. */
    record ConferenceCase(UUID id) implements CaseRef {
        @Override
        public String subject() {
            return "conference";
        }
    }

    /** One child's own record. */
    record ChildCase(UUID id) implements CaseRef {
        @Override
        public String subject() {
            return "child";
        }
    }
}
