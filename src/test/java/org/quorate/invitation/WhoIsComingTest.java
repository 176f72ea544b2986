package org.quorate.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.family.AdultDetails;
import org.quorate.family.ConfidentialMarks;
import org.quorate.family.Families;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RelationshipDetails;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ann lives with her mother and learns at a secret school; Ben lives with his father, from whom the mother is protected,
 * and is registered at a secret practice. Each reader against each professional.
 */
@PortalTest
class WhoIsComingTest {

    private static final String SCHOOL = "Somebody from a school";
    private static final String PRACTICE = "Somebody from a doctor’s practice";

    @Autowired
    private Scene scene;

    @Autowired
    private Families families;

    @Autowired
    private ConfidentialMarks marks;

    @Autowired
    private Invitations invitations;

    @Autowired
    private WhoIsComing whoIsComing;

    @Autowired
    private LinkReads reads;

    @Autowired
    private People people;

    @Autowired
    private List<PersonalRecords> records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private final Map<String, UUID> invited = new LinkedHashMap<>();
    private UUID conference = Ids.next();

    @BeforeEach
    void everybodyIsInvited() {
        clock.setTo(Scene.TODAY);
        var ann = scene.firstChild("Ann", LocalDate.of(2012, 1, 1));
        var ben = scene.sibling(ann, "Ben", LocalDate.of(2013, 1, 1));
        var tag = ann.toString().substring(28);
        var school = scene.agency("Quillby" + tag + " Primary School", AgencyKind.SCHOOL);
        var nursery = scene.agency("Quillby" + tag + " Nursery", AgencyKind.NURSERY);
        var practice = scene.agency("Orrin" + tag + " Surgery", AgencyKind.GP_PRACTICE);
        jdbc.sql("update family_child set school_agency_id = ? where id = ?")
                .params(school, ann)
                .update();
        jdbc.sql("update family_child set gp_agency_id = ? where id = ?")
                .params(practice, ben)
                .update();
        marks.mark(scene.support(), ann, PersonKind.CHILD, ConfidentialKind.SCHOOL, "Kept from the father");
        marks.mark(scene.support(), ben, PersonKind.CHILD, ConfidentialKind.GP, "Kept from the mother");
        var mother = adult(ann, ben, "Mia", Relationship.MOTHER, true, false);
        var father = adult(ann, ben, "Finn", Relationship.FATHER, false, true);
        var grandmother = adult(ann, ben, "Greta", Relationship.GRANDPARENT, false, false);
        families.restrict(scene.support(), father, mother, "Non-molestation order");
        conference = scene.called(ConferenceKind.INITIAL, ann, ben);
        invite(
                "head",
                NewInvitee.professional(scene.practitioner(school, "Hanna Head", Profession.SCHOOL), true, true));
        invite(
                "nursery",
                NewInvitee.professional(scene.practitioner(nursery, "Nora Nurse", Profession.SCHOOL), true, true));
        invite("gp", NewInvitee.professional(scene.practitioner(practice, "Dr Amina", Profession.GP), true, true));
        invite("police", NewInvitee.professional(scene.practitioner("Pat Police", Profession.POLICE), true, true));
        invite("mother", NewInvitee.adult(InviteeRole.PARENT_CARER, mother));
        invite("father", NewInvitee.adult(InviteeRole.PARENT_CARER, father));
        invite("grandmother", NewInvitee.adult(InviteeRole.PARENT_CARER, grandmother));
        invite("ann", NewInvitee.child(ann));
        invite("ben", NewInvitee.child(ben));
        invite("supporter", NewInvitee.named(InviteeRole.SUPPORTER, "Sol Supporter"));
        var agency = scene.agency("Words" + tag, AgencyKind.OTHER);
        invite(
                "interpreter of an agency",
                inRole(InviteeRole.INTERPRETER, scene.practitioner(agency, "Ian Words", Profession.INTERPRETER)));
        invite(
                "observer of an agency",
                inRole(InviteeRole.OBSERVER, scene.practitioner(agency, "Ola Words", Profession.GP)));
        invite("lawyer", NewInvitee.named(InviteeRole.LEGAL, "Lou Lawyer"));
        invite("advocate", NewInvitee.named(InviteeRole.ADVOCATE, "Addy Advocate"));
        invite("interpreter", NewInvitee.named(InviteeRole.INTERPRETER, "Ina Interpreter"));
        invite("minute taker", NewInvitee.named(InviteeRole.MINUTE_TAKER, "Mo Minutes"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "mother, true, false",
        "father, false, true",
        "grandmother, false, false",
        "ann, true, false",
        "ben, false, true",
        "supporter, false, false",
        "lawyer, false, false",
        "advocate, false, false",
        "interpreter, false, false",
        "interpreter of an agency, false, false",
        "observer of an agency, false, false",
        "minute taker, false, false",
        "police, true, true"
    })
    void eachReaderIsToldWhoComesUnlessTheNameTellsASecret(String reader, boolean school, boolean practice) {
        var shown = whoIsComing.asShownTo(row(reader));

        assertThat(shown)
                .extracting(BehindCode.Professional::name)
                .containsExactlyInAnyOrder(Stream.of(
                                school ? "Hanna Head" : SCHOOL,
                                school ? "Nora Nurse" : SCHOOL,
                                practice ? "Dr Amina" : PRACTICE,
                                "Pat Police")
                        .filter(name -> !reader.equals("police") || !name.equals("Pat Police"))
                        .toArray(String[]::new));
        assertThat(shown)
                .filteredOn(one -> one.name().equals(SCHOOL) || one.name().equals(PRACTICE))
                .allMatch(one -> one.profession() == null);
    }

    /** Everybody but a professional of an agency and the family itself. */
    @ParameterizedTest
    @CsvSource({
        "supporter, 0",
        "lawyer, 0",
        "advocate, 0",
        "interpreter, 0",
        "interpreter of an agency, 0",
        "observer of an agency, 0",
        "minute taker, 0",
        "mother, 2",
        "ann, 1",
        "police, 2"
    })
    void whoNeedsNoChildsNameIsToldNone(String reader, int children) {
        var behind = reads.behindCode(Actor.system("a test"), row(reader));

        assertThat(behind.children()).hasSize(children);
        assertThat(behind.forWork()).isEqualTo(reader.equals("police"));
    }

    @ParameterizedTest
    @CsvSource({"mother", "father", "grandmother", "ann", "ben", "supporter"})
    void nobodyOfTheFamilyLearnsWhoElseOfTheFamilyComes(String reader) {
        assertThat(whoIsComing.asShownTo(row(reader)))
                .extracting(BehindCode.Professional::name)
                .noneMatch(name -> name.contains("Example") || name.contains("Supporter"));
    }

    @ParameterizedTest
    @CsvSource({"true, 3", "false, 0"})
    void whoAsksForAChildsRecordsIsNotToldThemEither(boolean onBehalf, int heldBack) {
        var ann = Objects.requireNonNull(row("ann").childId());

        assertThat(records.stream()
                        .filter(record -> record.title().equals("Invitations"))
                        .flatMap(record ->
                                record.about(people.find(ann, onBehalf).orElseThrow()).stream())
                        .filter(passage -> passage.heading().startsWith("Invited to")))
                .filteredOn(passage -> passage.heldBack() != null)
                .hasSize(heldBack);
    }

    private static NewInvitee inRole(InviteeRole role, UUID practitioner) {
        return new NewInvitee(role, practitioner, null, null, null, false, false, null);
    }

    private InviteeRow row(String who) {
        return invitations.invitees(scene.support(), conference).stream()
                .filter(row -> row.id().equals(invited.get(who)))
                .findFirst()
                .orElseThrow();
    }

    private void invite(String who, NewInvitee wanted) {
        invited.put(
                who,
                invitations.invite(scene.support(), conference, List.of(wanted)).getFirst());
    }

    private UUID adult(UUID ann, UUID ben, String name, Relationship as, boolean withAnn, boolean withBen) {
        var family = scene.children.child(scene.support(), ann).familyId();
        var adult = families.addAdult(scene.support(), family, AdultDetails.named(name, "Example"));
        families.relate(scene.support(), ann, adult, new RelationshipDetails(as, true, withAnn));
        families.relate(scene.support(), ben, adult, new RelationshipDetails(as, true, withBen));
        return adult;
    }
}
