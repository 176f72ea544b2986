package org.quorate.demo.county;

import static org.quorate.directory.Profession.CONFERENCE_CHAIR;
import static org.quorate.directory.Profession.GP;
import static org.quorate.directory.Profession.HEALTH_VISITOR;
import static org.quorate.directory.Profession.MIDWIFE;
import static org.quorate.directory.Profession.NURSERY;
import static org.quorate.directory.Profession.SCHOOL;
import static org.quorate.directory.Profession.SCHOOL_NURSE;
import static org.quorate.directory.Profession.SOCIAL_WORKER;
import static org.quorate.directory.Profession.SOCIAL_WORK_MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quorate.demo.DemoAccounts.Person;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;

/** Northshire's localities, rooms, agencies and the people in them. */
final class Directory {

    /** The chair, the social worker and the GP whom one can sign in as. */
    static final String DEMO_CHAIR = "CHAIR-01";

    static final String DEMO_WORKER = "P-EAST-SOCIAL-WORKER-01";
    static final String DEMO_GP = "P-EAST-GP-01";

    private static final List<String> TOWNS = List.of(
            "Alderbeck", "Skelhaven", "Thrapwick", "Mosedale", "Little Wenning", "Ravenscarth", "Ottershaw Bridge");

    private final Folder out;
    private final Names names;
    private int schools;
    private int practices;

    Directory(Folder out, Names names) {
        this.out = out;
        this.names = names;
    }

    List<Locality> write() {
        var localities = List.of(
                locality("EAST", "Northshire East", 1),
                locality("NORTH", "Northshire North", 5),
                locality("CENTRAL", "Northshire Central", 9));
        out.row("agencies", "POLICE", "Northshire Constabulary", AgencyKind.POLICE_FORCE, "", "", "", "", "", "");
        return localities;
    }

    private Locality locality(String ref, String name, int firstChair) {
        out.row("localities", ref, name);
        var rooms = new ArrayList<String>();
        for (int i = 1; i <= 4; i++) {
            out.row("rooms", ref + "-" + i, ref, TOWNS.get(i) + " Room, " + name + " House", 8 + 2 * i);
            rooms.add(ref + "-" + i);
        }
        var chairs = new ArrayList<Practitioner>();
        for (int i = firstChair; i < firstChair + 4; i++) {
            var chairRef = String.format(Locale.ROOT, "CHAIR-%02d", i);
            var chair =
                    new Practitioner(chairRef, "REVIEWING-SERVICE", named(chairRef, names.full()), CONFERENCE_CHAIR);
            out.row("chairs", chair.ref(), chair.name(), mail(chair.name(), "northshire"));
            chairs.add(chair);
        }
        return new Locality(ref, name, List.copyOf(rooms), List.copyOf(chairs), people(ref));
    }

    private Workforce people(String locality) {
        var people = new Workforce();
        team(people, locality, AgencyKind.COUNCIL_CHILDREN, "Children's social care", SOCIAL_WORKER, 36);
        team(people, locality, AgencyKind.COUNCIL_CHILDREN, "Team managers", SOCIAL_WORK_MANAGER, 6);
        team(people, locality, AgencyKind.COUNCIL_CHILDREN, "Family support", Profession.FAMILY_SUPPORT, 18);
        team(people, locality, AgencyKind.REVIEWING_SERVICE, "Conference support", Profession.MINUTE_TAKER, 8);
        team(people, locality, AgencyKind.NHS_COMMUNITY, "Health visiting", HEALTH_VISITOR, 20);
        team(people, locality, AgencyKind.NHS_COMMUNITY, "School nursing", SCHOOL_NURSE, 14);
        team(people, locality, AgencyKind.NHS_HOSPITAL, "Maternity", MIDWIFE, 8);
        team(people, locality, AgencyKind.NHS_MENTAL_HEALTH, "Adult mental health", Profession.MENTAL_HEALTH_ADULT, 6);
        team(people, locality, AgencyKind.NHS_MENTAL_HEALTH, "CAMHS", Profession.CAMHS, 6);
        team(people, locality, AgencyKind.PROBATION_SERVICE, "Probation", Profession.PROBATION, 5);
        team(people, locality, AgencyKind.SUBSTANCE_MISUSE, "Recovery service", Profession.SUBSTANCE_MISUSE, 4);
        team(people, locality, AgencyKind.VOLUNTARY, "Women's refuge", Profession.DOMESTIC_ABUSE, 4);
        team(people, locality, AgencyKind.HOUSING, "Housing", Profession.HOUSING, 4);
        many(people, locality, AgencyKind.GP_PRACTICE, GP, 16, "Surgery");
        many(people, locality, AgencyKind.SCHOOL, SCHOOL, 24, "School");
        many(people, locality, AgencyKind.NURSERY, NURSERY, 12, "Nursery");
        for (int i = 1; i <= 5; i++) {
            person(people, locality, "POLICE", Profession.POLICE, i);
        }
        return people;
    }

    private void team(
            Workforce people, String locality, AgencyKind kind, String name, Profession profession, int size) {
        var agency = locality + "-" + code(profession);
        agency(
                agency,
                name + " " + locality.charAt(0) + locality.substring(1).toLowerCase(Locale.ROOT),
                kind,
                locality,
                "");
        for (int i = 1; i <= size; i++) {
            person(people, locality, agency, profession, i);
        }
    }

    /** One person in each of many agencies of a kind. */
    private void many(
            Workforce people, String locality, AgencyKind kind, Profession profession, int size, String word) {
        for (int i = 1; i <= size; i++) {
            var agency = String.format(Locale.ROOT, "%s-%s-%02d", locality, code(profession), i);
            var national = kind == AgencyKind.GP_PRACTICE
                    ? String.format(Locale.ROOT, "X5%04d", ++practices)
                    : kind == AgencyKind.SCHOOL ? String.format(Locale.ROOT, "9%05d", ++schools) : "";
            agency(
                    agency,
                    names.full().split(" ", -1)[1] + " " + TOWNS.get(i % TOWNS.size()) + " " + word,
                    kind,
                    locality,
                    national);
            person(people, locality, agency, profession, i);
        }
    }

    private void agency(String ref, String name, AgencyKind kind, String locality, String national) {
        out.row(
                "agencies",
                ref,
                name,
                kind,
                locality,
                national,
                "01632 960" + (100 + ref.length()),
                mail(ref, "agencies"),
                "1 Market Street",
                "");
    }

    private void person(Workforce people, String locality, String agency, Profession profession, int number) {
        var ref = String.format(Locale.ROOT, "P-%s-%s-%02d", locality, code(profession), number);
        var drawn = (profession == GP ? "Dr " : "") + names.full();
        var person = new Practitioner(ref, agency, named(ref, drawn), profession);
        out.row("practitioners", ref, agency, person.name(), profession, mail(person.name(), "people"));
        people.add(person);
    }

    /** Whom one can sign in as works under the name one signs in with. */
    private static String named(String ref, String drawn) {
        return switch (ref) {
            case DEMO_CHAIR -> Person.CHAIR.ownName();
            case DEMO_WORKER -> Person.WORKER.ownName();
            case DEMO_GP -> Person.GP.ownName();
            default -> drawn;
        };
    }

    private static String code(Profession profession) {
        return profession
                .name()
                .replace('_', '-')
                .replace("MENTAL-HEALTH-ADULT", "ADULT-MH")
                .replace("SOCIAL-WORK-MANAGER", "TEAM-MANAGER");
    }

    private static String mail(String name, String domain) {
        var box = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".").replaceFirst("\\.$", "");
        return box + "@" + domain + ".example";
    }
}
