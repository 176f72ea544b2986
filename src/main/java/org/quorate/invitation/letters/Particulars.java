package org.quorate.invitation.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.Conferences;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Placeholder;
import org.quorate.invitation.ChairsArrangements;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Time;
import org.quorate.partnership.WorkingCalendars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What messages and light pages say about a conference: when, where, under whom. Nothing about whom it is. */
@Component
public class Particulars {

    /** The portal reads for its own messages; nobody is shown what it reads. */
    public static final Actor PORTAL = Actor.system("invitations");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    /** A reply within two working days leaves a working week to find somebody else. */
    private static final int REPLY_WITHIN = 2;

    private final Conferences conferences;
    private final WorkingCalendars calendars;
    private final ObjectProvider<ChairsArrangements> arrangements;
    private final String help;
    private final Clock clock;

    Particulars(
            Conferences conferences,
            WorkingCalendars calendars,
            ObjectProvider<ChairsArrangements> arrangements,
            @Value("${quorate.help}") String help,
            Clock clock) {
        this.conferences = conferences;
        this.calendars = calendars;
        this.arrangements = arrangements;
        this.help = help;
        this.clock = clock;
    }

    public ConferenceRow conference(UUID conferenceId) {
        return conferences.conference(PORTAL, conferenceId);
    }

    /**
     * The conference as one person is told of it: who attends separately is told their own time and no other. Whatever
     * reaches a person says its words of this and of nothing else.
     *
     * @param adultId of the family; null for everybody else, who comes when it starts
     */
    public ConferenceRow asToldTo(@Nullable UUID adultId, ConferenceRow conference) {
        if (adultId == null) {
            return conference;
        }
        var later = arrangements.stream()
                .mapToInt(arranged -> arranged.minutesAfter(conference.id(), adultId))
                .sum();
        return later == 0 ? conference : conference.startingLater(later);
    }

    /** Whether this adult of the family hears nothing before the chair has decided about them; null for everybody else. */
    public boolean holdsBack(@Nullable UUID adultId, UUID conferenceId) {
        return adultId != null && arrangements.stream().anyMatch(arranged -> arranged.holdsBack(conferenceId, adultId));
    }

    public Map<Placeholder, String> of(ConferenceRow conference) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.REFERENCE, conference.reference());
        values.put(Placeholder.DAY, day(conference.heldOn()));
        values.put(Placeholder.TIME, time(conference.startsAt()));
        values.put(Placeholder.LENGTH, length(conference.minutes()));
        values.put(Placeholder.PLACE, place(conference));
        values.put(Placeholder.CHAIR, conference.chairName() == null ? "to be confirmed" : conference.chairName());
        values.put(Placeholder.REPLY_BY, day(replyBy(conference)));
        values.put(Placeholder.HELP, help);
        return values;
    }

    /** Until when an answer is asked for: two working days, but not after the day before. */
    public LocalDate replyBy(ConferenceRow conference) {
        var wished = calendars.current().plusWorkingDays(Time.today(clock), REPLY_WITHIN);
        var latest = conference.heldOn().minusDays(1);
        var today = Time.today(clock);
        return wished.isBefore(latest) ? wished : latest.isBefore(today) ? today : latest;
    }

    /** A link is good until the end of the day after: somebody may still look up what they answered. */
    public static Instant linksExpire(ConferenceRow conference) {
        return conference
                .heldOn()
                .plusDays(1)
                .atStartOfDay(Time.ENGLAND)
                .toInstant()
                .plus(Duration.ofDays(1));
    }

    /** @param whose the invitee's or the deputy's id: the entry's name for as long as both exist */
    public static CalendarEntry entry(CalendarEntry.Method method, UUID whose, int sequence, ConferenceRow conference) {
        return new CalendarEntry(
                method,
                whose + "@quorate",
                sequence,
                conference.reference(),
                conference.heldOn(),
                conference.startsAt(),
                conference.minutes());
    }

    public static String day(LocalDate day) {
        return Facts.day(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code Thursday 5 March 2026 at 12:00}. */
    public static String moment(Instant moment) {
        return Facts.moment(moment);
    }

    public static String before(LocalDate day, LocalTime time) {
        return day(day) + " at " + time(time);
    }

    public static String place(ConferenceRow conference) {
        var room = conference.roomName();
        var note = conference.placeNote();
        if (conference.mode() == ConferenceMode.VIRTUAL) {
            return note == null ? "by video: you will be sent the way in" : "by video: " + note;
        }
        if (room == null) {
            return note == null ? "to be confirmed" : note;
        }
        var place = note == null ? room : room + ", " + note;
        return conference.mode() == ConferenceMode.HYBRID ? place + ", or by video" : place;
    }

    public static String length(int minutes) {
        return minutes + " minutes";
    }
}
