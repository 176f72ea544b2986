package org.quorate.invitation.light;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quorate.directory.Profession;

/** What a deputy or colleague may be: whoever speaks for an agency. */
final class Professions {

    private static final Set<Profession> SPEAK_FOR_NO_AGENCY = EnumSet.of(
            Profession.CONFERENCE_CHAIR,
            Profession.MINUTE_TAKER,
            Profession.INTERPRETER,
            Profession.ADVOCATE,
            Profession.LEGAL);

    static final List<Profession> CHOICE = Arrays.stream(Profession.values())
            .filter(profession -> !SPEAK_FOR_NO_AGENCY.contains(profession))
            .toList();

    private Professions() {}
}
