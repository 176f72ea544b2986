package org.quorate.demo.county;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quorate.directory.Profession;

/** The practitioners of one locality by profession. */
final class Workforce {

    private final Map<Profession, List<Practitioner>> people = new EnumMap<>(Profession.class);

    void add(Practitioner practitioner) {
        people.computeIfAbsent(practitioner.profession(), profession -> new ArrayList<>())
                .add(practitioner);
    }

    List<Practitioner> all(Profession profession) {
        return List.copyOf(people.getOrDefault(profession, List.of()));
    }

    Practitioner one(Profession profession, Dice dice) {
        return dice.of(all(profession));
    }
}
