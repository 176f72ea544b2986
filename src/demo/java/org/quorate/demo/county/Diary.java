package org.quorate.demo.county;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.kernel.WorkingCalendar;

/** Who chairs where and when: nobody and no room twice at once, and no chair more than three times a day. */
final class Diary {

    /** A chair and a room at one time. */
    record Slot(LocalDate day, LocalTime at, Practitioner chair, String room) {}

    static final int MINUTES = 90;
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 30), LocalTime.of(11, 15), LocalTime.of(13, 30), LocalTime.of(15, 15));
    private static final int A_DAY = 3;

    private final WorkingCalendar calendar;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> perDay = new HashMap<>();

    Diary(WorkingCalendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
    }

    /** The first free time on that working day or, going that many days on at a time, another one. */
    Slot book(Locality locality, Practitioner preferred, LocalDate wanted, int step) {
        var day = wanted;
        for (int tries = 0; tries < 60; tries++) {
            var slot = calendar.isWorkingDay(day) ? on(locality, preferred, day) : null;
            if (slot != null) {
                return slot;
            }
            day = day.plusDays(step);
        }
        throw new IllegalStateException("no room in the diary around " + wanted);
    }

    /** Exactly then; whoever else had it must be told beforehand. */
    Slot at(Practitioner chair, String room, LocalDate day, LocalTime at) {
        return take(new Slot(day, at, chair, room));
    }

    private @Nullable Slot on(Locality locality, Practitioner preferred, LocalDate day) {
        var first = dice.between(0, TIMES.size() - 1);
        for (int i = 0; i < TIMES.size(); i++) {
            var at = TIMES.get((first + i) % TIMES.size());
            var room = locality.rooms().stream()
                    .filter(r -> !taken.contains(r + day + at))
                    .findFirst();
            var chair = isFree(preferred, day, at)
                    ? preferred
                    : locality.chairs().stream()
                            .filter(c -> isFree(c, day, at))
                            .findFirst()
                            .orElse(null);
            if (room.isPresent() && chair != null) {
                return take(new Slot(day, at, chair, room.get()));
            }
        }
        return null;
    }

    private boolean isFree(Practitioner chair, LocalDate day, LocalTime at) {
        return !taken.contains(chair.ref() + day + at) && perDay.getOrDefault(chair.ref() + day, 0) < A_DAY;
    }

    private Slot take(Slot slot) {
        taken.add(slot.room() + slot.day() + slot.at());
        taken.add(slot.chair().ref() + slot.day() + slot.at());
        perDay.merge(slot.chair().ref() + slot.day(), 1, Integer::sum);
        return slot;
    }
}
