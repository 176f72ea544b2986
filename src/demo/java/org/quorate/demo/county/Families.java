package org.quorate.demo.county;

import static org.quorate.directory.Profession.CAMHS;
import static org.quorate.directory.Profession.DOMESTIC_ABUSE;
import static org.quorate.directory.Profession.FAMILY_SUPPORT;
import static org.quorate.directory.Profession.GP;
import static org.quorate.directory.Profession.HEALTH_VISITOR;
import static org.quorate.directory.Profession.HOUSING;
import static org.quorate.directory.Profession.MENTAL_HEALTH_ADULT;
import static org.quorate.directory.Profession.MIDWIFE;
import static org.quorate.directory.Profession.NURSERY;
import static org.quorate.directory.Profession.POLICE;
import static org.quorate.directory.Profession.PROBATION;
import static org.quorate.directory.Profession.SCHOOL;
import static org.quorate.directory.Profession.SCHOOL_NURSE;
import static org.quorate.directory.Profession.SOCIAL_WORKER;
import static org.quorate.directory.Profession.SOCIAL_WORK_MANAGER;
import static org.quorate.directory.Profession.SUBSTANCE_MISUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.quorate.directory.Profession;
import org.quorate.family.Ethnicity;

/** Makes families and writes them down. */
final class Families {

    private static final List<String> LANGUAGES =
            List.of("Polish", "Urdu", "Romanian", "Somali", "Arabic", "Portuguese");

    private final Folder out;
    private final Dice dice;
    private final Names names;
    private int families;
    private int children;

    Families(Folder out, Dice dice, Names names) {
        this.out = out;
        this.dice = dice;
        this.names = names;
    }

    /**
     * A family as it is on a day.
     *
     * @param unborn whether a baby is expected, besides that many children
     */
    Family create(Locality locality, Practitioner chair, int born, boolean unborn, LocalDate on) {
        return create(locality, chair, born, unborn, on, List.of());
    }

    /** The same, with people who are known to work with them. */
    Family create(
            Locality locality, Practitioner chair, int born, boolean unborn, LocalDate on, List<Practitioner> known) {
        var family = new Family("F" + (1000 + ++families), locality, chair, dice.percent(65));
        var name = names.family();
        out.row("families", family.ref);
        known.forEach(person -> family.people.put(person.profession(), person));
        adults(family, name, on);
        workers(family);
        for (int i = 0; i < born; i++) {
            addChild(family, name, on.minusDays(dice.between(40, i == 0 ? 6000 : 4200)), null);
        }
        if (unborn) {
            var expected = on.plusDays(dice.between(20, 150));
            // what was expected in the year was born since
            var isPast = expected.isBefore(Year.LAST.plusYears(1));
            addChild(family, name, isPast ? expected : null, isPast ? null : expected);
        }
        return family;
    }

    Child addChild(Family family, String name, LocalDate bornOn, LocalDate expected) {
        var ref = "C" + (20_000 + ++children);
        var child = new Child(ref, bornOn == null ? "" : names.given(), bornOn, expected);
        var foreign = dice.percent(8);
        out.row(
                "children",
                ref,
                family.ref,
                child.name(),
                name,
                bornOn,
                expected,
                bornOn == null ? "UNKNOWN" : dice.percent(50) ? "FEMALE" : "MALE",
                dice.percent(70) ? Ethnicity.WBRI : dice.of(List.of(Ethnicity.values())),
                "NX" + ref.substring(1),
                dice.percent(9) ? "yes" : "no",
                foreign ? dice.of(LANGUAGES) : "English",
                foreign && dice.percent(50) ? "yes" : "no",
                family.locality.ref(),
                person(family, GP).agency(),
                bornOn == null ? "" : person(family, SCHOOL).agency());
        out.row("relationships", ref, family.mother, "MOTHER", "yes", "yes");
        if (family.father != null) {
            out.row(
                    "relationships",
                    ref,
                    family.father,
                    "FATHER",
                    dice.percent(80) ? "yes" : "no",
                    dice.percent(45) ? "yes" : "no");
        }
        family.children.add(child);
        return child;
    }

    Practitioner person(Family family, Profession profession) {
        return family.people.computeIfAbsent(
                profession, p -> family.locality.people().one(p, dice));
    }

    private void adults(Family family, String name, LocalDate on) {
        var foreign = dice.percent(8);
        out.row(
                "adults",
                family.mother,
                family.ref,
                names.given(),
                name,
                on.minusDays(dice.between(7000, 15_000)),
                String.format(Locale.ROOT, "07700 900%03d", dice.between(0, 999)),
                foreign ? dice.of(LANGUAGES) : "English",
                foreign ? "yes" : "no");
        if (family.father != null) {
            out.row(
                    "adults",
                    family.father,
                    family.ref,
                    names.given(),
                    names.family(),
                    on.minusDays(dice.between(7300, 16_000)),
                    "",
                    "English",
                    "no");
        }
    }

    /** Everybody the family may need at some time is chosen now, so that the same people come again and again. */
    private void workers(Family family) {
        for (var profession : List.of(
                SOCIAL_WORKER,
                SOCIAL_WORK_MANAGER,
                GP,
                HEALTH_VISITOR,
                SCHOOL_NURSE,
                MIDWIFE,
                SCHOOL,
                NURSERY,
                POLICE)) {
            person(family, profession);
        }
        sometimes(family, FAMILY_SUPPORT, 55);
        sometimes(family, MENTAL_HEALTH_ADULT, 12);
        sometimes(family, CAMHS, 8);
        sometimes(family, PROBATION, 12);
        sometimes(family, SUBSTANCE_MISUSE, 12);
        sometimes(family, DOMESTIC_ABUSE, 14);
        sometimes(family, HOUSING, 9);
    }

    private void sometimes(Family family, Profession profession, int chance) {
        if (dice.percent(chance)) {
            person(family, profession);
        }
    }
}
