package org.quorate.demo.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.quorate.conference.ConferenceStatus;
import org.quorate.kernel.WorkingCalendar;

/** Writes the whole county into a folder that can be imported; the same for the same today. */
public final class County {

    private static final long SEED = 20_180_401;
    private static final int OVERRIDDEN = 9;

    private County() {}

    /** The year 2018/19, and the weeks around that day. */
    public static void write(Path folder, LocalDate today) {
        try (var out = new Folder(folder)) {
            write(out, today);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(Folder out, LocalDate today) {
        var dice = new Dice(SEED);
        var names = new Names(dice);
        var localities = new Directory(out, names).write();
        var families = new Families(out, dice, names);
        var diary = new Diary(WorkingCalendar.england(), dice);
        var invitations = new Invitations(families, dice);
        var rolls = new Rolls(dice, names);
        var voices = new Voices(out, dice);
        var writing = new Writing(out, dice);

        var year = new Year(new Chain(dice, diary), families, localities, dice).hold();
        hold(year, invitations, rolls, dice);
        var held = year.stream().filter(Meeting::isHeld).toList();
        rolls.neither(held);
        voices.children(held);
        voices.parents(held);
        voices.appeals(held);
        write(year, writing, false);
        var present = new Present(families, localities, invitations, rolls, diary, dice, today).make();
        write(present, writing, true);
    }

    private static void hold(List<Meeting> year, Invitations invitations, Rolls rolls, Dice dice) {
        int overridden = 0;
        for (var meeting : year) {
            invitations.invite(meeting);
            if (meeting.status == ConferenceStatus.ADJOURNED) {
                rolls.callInquorate(meeting);
            } else if (overridden < OVERRIDDEN && meeting.isReview() && dice.percent(1)) {
                overridden++;
                rolls.callOverridden(meeting);
            } else {
                rolls.call(meeting);
            }
        }
    }

    /** Adjourned conferences come before those that take their place, as they were made. */
    private static void write(List<Meeting> meetings, Writing writing, boolean live) {
        var families = new HashSet<Family>();
        for (var meeting : meetings) {
            writing.meeting(meeting);
            if (families.add(meeting.family)) {
                var since = meeting.called.minusDays(30);
                writing.plans(meeting.family);
                writing.involvements(meeting.family, since, live ? null : Year.LAST.plusDays(60), live);
            }
        }
    }
}
