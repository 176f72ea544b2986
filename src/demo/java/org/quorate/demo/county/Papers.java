package org.quorate.demo.county;

import static org.quorate.directory.Profession.GP;
import static org.quorate.directory.Profession.POLICE;
import static org.quorate.directory.Profession.SOCIAL_WORKER;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceStatus;
import org.quorate.directory.Profession;
import org.quorate.directory.domain.ReportingGroup;

/** What agencies wrote for the conferences to come, and with whom of the family it is shared. Nobody in it exists. */
final class Papers {

    private static final List<String> WORRIES = List.of(
            "The home was cold on three of five visits, and there was little food in the kitchen.",
            "There were loud arguments in the evening. A neighbour called the police twice in the last month.",
            "Appointments are missed often, and nobody calls to say why.");

    private static final Map<ReportingGroup, String> WELL = Map.of(
            ReportingGroup.SOCIAL_WORKER,
                    "The grandmother comes every day after work. The children go to her when they are upset.",
            ReportingGroup.SCHOOL, "Attendance has gone from 81 to 93 in a hundred since the breakfast club began.",
            ReportingGroup.GP, "Both parents came to the last appointment and asked good questions.",
            ReportingGroup.POLICE, "There has been no call to this address for six weeks.");

    private final Folder out;
    private final Dice dice;

    Papers(Folder out, Dice dice) {
        this.out = out;
        this.dice = dice;
    }

    /** The report of a guest who has reported to a conference that is called. */
    void write(Guest guest, String invitee) {
        if (guest.reported == null || guest.practitioner == null || guest.meeting.status != ConferenceStatus.CALLED) {
            return;
        }
        var profession = guest.practitioner.profession();
        if (profession == GP && dice.percent(30)) {
            text(invitee, "NOTHING_KNOWN", null, null, null);
        } else {
            sections(guest, invitee, profession);
        }
        share(guest, invitee);
    }

    private void sections(Guest guest, String invitee, Profession profession) {
        text(invitee, "WORRIES", null, "What we worry about", dice.of(WORRIES));
        text(
                invitee,
                "WORKING_WELL",
                null,
                "What is going well",
                WELL.getOrDefault(
                        profession.reportingGroup(), "They open the door, they listen, and they say what they need."));
        if (profession == SOCIAL_WORKER) {
            guest.meeting.children.stream()
                    .filter(one -> !one.child().isUnborn(guest.meeting.day()))
                    .forEach(one -> text(
                            invitee,
                            "CHILD_VOICE",
                            one.child().ref(),
                            "What this child says",
                            "I want the shouting to stop. I like it when we all eat together."));
        }
        if (profession == POLICE) {
            text(
                    invitee,
                    "ANNEX",
                    null,
                    "Intelligence that would put somebody at risk",
                    "Information from somebody who must not be named. To be read by the chair before the conference.");
        }
    }

    /** The day after it came: with the mother on paper, with the father, who may live elsewhere, read aloud. */
    private void share(Guest guest, String invitee) {
        var child = guest.meeting.children.getFirst().child().ref();
        var on = guest.reported == null ? null : guest.reported.plusDays(1);
        out.row(
                "report_shares",
                guest.meeting.ref,
                invitee,
                child,
                guest.meeting.family.mother,
                "PRINTED",
                on,
                "15:30");
        if (guest.meeting.family.father != null && dice.percent(60)) {
            out.row(
                    "report_shares",
                    guest.meeting.ref,
                    invitee,
                    child,
                    guest.meeting.family.father,
                    "READ_ALOUD",
                    on,
                    "17:00");
        }
    }

    private void text(
            String invitee, String section, @Nullable String child, @Nullable String heading, @Nullable String words) {
        out.row("report_texts", invitee, section, child, heading, words);
    }
}
