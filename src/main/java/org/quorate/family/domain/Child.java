package org.quorate.family.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.ContactPoints;
import org.quorate.family.BirthDetails;
import org.quorate.family.ChildDetails;
import org.quorate.family.LifeEvent;
import org.quorate.family.NhsNumber;
import org.quorate.family.Sex;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;

/** A child, born or expected. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // JPA fills the fields and writes them; SQL reads them
@Table(name = "family_child")
public class Child {

    private static final int OLDEST_YEARS = 25;
    private static final int FURTHEST_MONTHS = 11;
    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    private UUID familyId;

    private String givenName;

    private String familyName;

    private @Nullable LocalDate dateOfBirth;

    private @Nullable LocalDate expectedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String ethnicity;

    private @Nullable String nhsNumber;

    private @Nullable String laChildId;

    private @Nullable Boolean disability;

    private @Nullable String firstLanguage;

    private boolean interpreterNeeded;

    private @Nullable UUID localityId;

    private @Nullable UUID gpAgencyId;

    private @Nullable UUID schoolAgencyId;

    @Version
    private long version;

    /** For JPA. */
    protected Child() {}

    public Child(UUID id, UUID familyId, ChildDetails details, LocalDate today) {
        this.id = id;
        this.familyId = familyId;
        this.givenName = "";
        this.familyName = "";
        take(details, today);
    }

    /** Takes over what is now known. A birth already recorded cannot be unsaid; {@link #recordBirth} records one. */
    public void correct(ChildDetails details, LocalDate today) {
        if ((dateOfBirth == null) != (details.dateOfBirth() == null)) {
            throw RuleViolation.at("dateOfBirth", dateOfBirth == null ? "record-the-birth" : "born-already");
        }
        take(details, today);
    }

    /** The expected baby is born; the expected day stays on record. */
    public void recordBirth(BirthDetails birth, LocalDate today) {
        if (dateOfBirth != null) {
            throw RuleViolation.of("born-already");
        }
        givenName = ContactPoints.requiredName("givenName", birth.givenName(), LONGEST_NAME);
        familyName = ContactPoints.requiredName("familyName", birth.familyName(), LONGEST_NAME);
        dateOfBirth = birthDay(birth.dateOfBirth(), today);
        sex = birth.sex() == null ? sex : birth.sex();
        nhsNumber = digits(birth.nhsNumber());
    }

    /** The birth is on record by mistake: the baby is expected as before. */
    public void unsayBirth() {
        if (expectedOn == null) {
            throw RuleViolation.of("never-expected");
        }
        dateOfBirth = null;
        nhsNumber = null;
    }

    /** From now on the child has this name; an adopted child may have a new NHS number too. */
    public void rename(NewName name) {
        givenName = ContactPoints.requiredName("givenName", name.givenName(), LONGEST_NAME);
        familyName = ContactPoints.requiredName("familyName", name.familyName(), LONGEST_NAME);
        nhsNumber = name.nhsNumber() == null || name.nhsNumber().isBlank() ? nhsNumber : digits(name.nhsNumber());
    }

    /** The name was another after all. */
    public void takeBack(ChildName earlier) {
        givenName = earlier.givenName();
        familyName = earlier.familyName();
        nhsNumber = earlier.nhsNumber();
    }

    /** The name the child has now, for when it is another. */
    public ChildName named(Actor by, Instant at) {
        return new ChildName(id, givenName, familyName, nhsNumber, by, at);
    }

    boolean hasFamilyName(String name) {
        return familyName.equals(name);
    }

    /** Puts something on record that happened to the child: not ahead, and not before the birth. */
    public Life experience(LifeEvent what, LocalDate on, @Nullable String note, LocalDate today, Actor by, Instant at) {
        if (on.isAfter(today) || (dateOfBirth != null && on.isBefore(dateOfBirth))) {
            throw RuleViolation.at("on", "life-event-day");
        }
        return new Life(id, what, on, note, by, at);
    }

    private void take(ChildDetails details, LocalDate today) {
        familyName = ContactPoints.requiredName("familyName", details.familyName(), 80);
        var given = ContactPoints.name("givenName", details.givenName(), 80);
        if (details.dateOfBirth() == null) {
            expectedOn = expectedDay(details.expectedOn(), today);
        } else {
            dateOfBirth = birthDay(details.dateOfBirth(), today);
            expectedOn = details.expectedOn() == null ? expectedOn : details.expectedOn();
            given = ContactPoints.requiredName("givenName", given, 80);
        }
        givenName = given == null ? "" : given;
        sex = details.sex();
        ethnicity = ContactPoints.text("ethnicity", details.ethnicity(), 40);
        nhsNumber = digits(details.nhsNumber());
        laChildId = ContactPoints.text("laChildId", details.laChildId(), 20);
        disability = details.disability();
        firstLanguage = ContactPoints.text("firstLanguage", details.firstLanguage(), 40);
        interpreterNeeded = details.interpreterNeeded();
        localityId = details.localityId();
        gpAgencyId = details.gpAgencyId();
        schoolAgencyId = details.schoolAgencyId();
    }

    private static LocalDate birthDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw RuleViolation.at("dateOfBirth", "date-of-birth");
        }
        return day;
    }

    /** Overdue babies stay unborn; nobody is expected a year ahead. */
    private static LocalDate expectedDay(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw RuleViolation.at("expectedOn", "required");
        }
        if (day.isAfter(today.plusMonths(FURTHEST_MONTHS))) {
            throw RuleViolation.at("expectedOn", "expected-day");
        }
        return day;
    }

    private static @Nullable String digits(@Nullable String typed) {
        var number = NhsNumber.at("nhsNumber", typed);
        return number == null ? null : number.digits();
    }

    public UUID id() {
        return id;
    }

    public @Nullable LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    public UUID familyId() {
        return familyId;
    }

    public long version() {
        return version;
    }
}
