package org.quorate.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.directory.Profession;
import org.quorate.disclosure.domain.OpenRequest;
import org.quorate.disclosure.domain.PassageDecision;
import org.quorate.disclosure.domain.PassageRow;
import org.quorate.family.Addresses;
import org.quorate.family.Children;
import org.quorate.family.Families;
import org.quorate.family.PersonKind;
import org.quorate.family.Relationship;
import org.quorate.family.RestrictedCases;
import org.quorate.family.domain.AddressDetails;
import org.quorate.invitation.Invitations;
import org.quorate.invitation.InviteeRole;
import org.quorate.invitation.NewInvitee;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.Scene;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.partnership.ConferenceKind;
import org.quorate.testing.MeetingData;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ella, her mother Marta who fled to an address that must stay secret, and her father Frank. */
@PortalTest
class AccessRequestsTest {

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);
    private static final String HIDDEN = "9 Refuge Lane";

    @Autowired
    AccessRequests requests;

    @Autowired
    Scene scene;

    @Autowired
    Families families;

    @Autowired
    Addresses addresses;

    @Autowired
    Invitations invitations;

    @Autowired
    RestrictedScene restrictedScene;

    @Autowired
    RestrictedCases restricted;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    private UUID ella;
    private UUID marta;
    private UUID frank;
    private UUID conference;

    @BeforeEach
    void aFamily() {
        clock.setTo(Scene.TODAY);
        ella = scene.firstChild("Ella", LocalDate.of(2012, 1, 1));
        marta = scene.parent(ella, "Marta", Relationship.MOTHER, true);
        frank = scene.parent(ella, "Frank", Relationship.FATHER, true);
        addresses.add(scene.support(), ella, PersonKind.CHILD, hidden());
        addresses.add(scene.support(), marta, PersonKind.ADULT, hidden());
        families.restrict(scene.support(), frank, marta, "Frank must not learn where Marta lives");
        conference = scene.called(ConferenceKind.INITIAL, ella);
        invitations.invite(
                scene.support(),
                conference,
                List.of(
                        NewInvitee.adult(InviteeRole.PARENT_CARER, marta),
                        NewInvitee.adult(InviteeRole.PARENT_CARER, frank),
                        NewInvitee.professional(
                                scene.practitioner("Nadia Nurse", Profession.HEALTH_VISITOR), true, true)));
        jdbc.sql("update conference_conference set place_note = 'Marta waits in the Rose room' where id = ?")
                .param(conference)
                .update();
    }

    @Test
    void everythingHeldAboutAChildIsGatheredWithEveryMentionOfOthersMarked() {
        var passages = requests.passages(MANAGER, opened(ella, null));

        assertThat(passages).extracting(PassageRow::part).contains("Family record", "Conferences", "Invitations");
        assertThat(passages).anySatisfy(passage -> {
            assertThat(passage.words()).contains("Rose room");
            assertThat(passage.others()).contains("Marta");
        });
        assertThat(passages).anySatisfy(passage -> assertThat(passage.others()).contains("Nadia Nurse"));
        assertThat(passages).anySatisfy(passage -> assertThat(passage.words()).contains(HIDDEN));
    }

    @Test
    void aConfidentialAddressAndARestrictionAreInNoCopyForSomebodyElse() throws IOException {
        for (var whom : List.of(ella, frank)) {
            var request = opened(whom, whom.equals(ella) ? "Frank Example, father" : null);
            decideAll(request, PassageDecision.RELEASE);
            requests.release(MANAGER, request);

            assertThat(text(requests.released(MANAGER, request)))
                    .doesNotContain(HIDDEN)
                    .doesNotContain("must not learn")
                    .contains("Example");
            assertThat(text(requests.original(MANAGER, request)))
                    .contains("Held back", whom.equals(ella) ? HIDDEN : "must not learn");
        }
        assertThat(text(requests.original(MANAGER, opened(frank, null)))).doesNotContain(HIDDEN);
    }

    @Test
    void whatIsBlackedOutNamesNobodyElseAndTheOriginalStaysWhole() throws IOException {
        var request = opened(ella, null);
        decideAll(request, PassageDecision.BLACK_OUT);
        requests.release(MANAGER, request);

        assertThat(text(requests.released(MANAGER, request)))
                .contains("Ella Example", "[another person] waits in the Rose room")
                .doesNotContain("Marta")
                .doesNotContain("Frank")
                .doesNotContain("Nadia");
        assertThat(text(requests.original(MANAGER, request))).contains("Marta waits in the Rose room", "Nadia Nurse");
    }

    @Test
    void whoIsOfAnotherFamilyAtTheSameConferenceIsMarkedAndBlackedOutToo() throws IOException {
        var max = scene.firstChild("Max", LocalDate.of(2013, 1, 1));
        var zelda = scene.firstChild("Zelda", LocalDate.of(2014, 1, 1));
        scene.parent(zelda, "Yolanda", Relationship.MOTHER, true);
        jdbc.sql("update conference_conference set place_note = 'Zelda sits by Yolanda' where id = ?")
                .param(scene.called(ConferenceKind.INITIAL, max, zelda))
                .update();
        var request = opened(max, null);

        requests.releaseWhatNamesNobodyElse(MANAGER, request);
        assertThat(requests.passages(MANAGER, request))
                .filteredOn(PassageRow::isOpen)
                .anySatisfy(passage -> assertThat(passage.others()).contains("Zelda", "Yolanda"));
        decideAll(request, PassageDecision.BLACK_OUT);
        requests.release(MANAGER, request);

        assertThat(text(requests.released(MANAGER, request))).doesNotContain("Zelda", "Yolanda");
    }

    /** What is gathered tells of a conference that is closed to whoever may not see one of its families. */
    @Test
    void aRequestThatReachesARestrictedFamilysConferenceIsOnlyForWhoeverIsNamed() {
        var max = scene.firstChild("Max", LocalDate.of(2013, 1, 1));
        var zelda = scene.firstChild("Zelda", LocalDate.of(2014, 1, 1));
        scene.called(ConferenceKind.INITIAL, max, zelda);
        var request = opened(max, null);
        var named = restrictedScene.account(Role.SERVICE_MANAGER);
        restricted.restrict(named, children.child(scene.support(), zelda).familyId(), "A colleague’s family", Set.of());

        assertThatThrownBy(() -> requests.passages(MANAGER, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.original(MANAGER, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> opened(max, null)).isInstanceOf(NotFound.class);
        assertThat(requests.list(MANAGER, 0, 1_000))
                .filteredOn(row -> row.id().equals(request))
                .singleElement()
                .satisfies(row -> assertThat(row.person()).doesNotContain("Max"));
        assertThat(requests.passages(named, request)).isNotEmpty();
    }

    /** What a passage is called may name its author. */
    @Test
    void whatStandsInAHeadingIsMarkedAndBlackedOutToo() throws IOException {
        var request = opened(ella, null);
        var passage = requests.passages(MANAGER, request).getFirst();
        jdbc.sql("update disclosure_passage set heading = 'As Marta told it' where id = ?")
                .param(passage.id())
                .update();
        decideAll(request, PassageDecision.BLACK_OUT);
        requests.release(MANAGER, request);

        assertThat(text(requests.released(MANAGER, request)))
                .contains("As [another person] told it")
                .doesNotContain("Marta");
    }

    @Test
    void nothingIsGivenUntilEveryPassageIsDecidedAboutAndNothingChangesAfterwards() {
        var request = opened(ella, null);
        requests.releaseWhatNamesNobodyElse(MANAGER, request);
        assertThatThrownBy(() -> requests.release(MANAGER, request)).hasMessageContaining("disclosure-undecided");
        var open = requests.passages(MANAGER, request).stream()
                .filter(PassageRow::isOpen)
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.others()).isNotEmpty());

        decideAll(request, PassageDecision.WITHHOLD);
        requests.release(MANAGER, request);

        assertThatThrownBy(() -> requests.decide(MANAGER, open.getFirst().id(), PassageDecision.RELEASE))
                .hasMessageContaining("disclosure-answered");
        assertThatThrownBy(() -> requests.release(MANAGER, request)).hasMessageContaining("disclosure-answered");
    }

    @Test
    void whatIsHeldBackByRuleCannotBeGiven() {
        var held = requests.passages(MANAGER, opened(marta, null)).stream()
                .filter(passage -> passage.heldBack() != null)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> requests.decide(MANAGER, held.id(), PassageDecision.RELEASE))
                .hasMessageContaining("disclosure-held-back");
    }

    @Test
    void theClockRunsOneMonthAndIsExtendedOnceInTime() {
        var request = opened(ella, null);
        assertThat(requests.request(MANAGER, request).dueOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        requests.extend(MANAGER, request, "Three conferences, two of them with other families");
        assertThat(requests.request(MANAGER, request).dueOn()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThatThrownBy(() -> requests.extend(MANAGER, request, "Again"))
                .hasMessageContaining("disclosure-too-late-to-extend");
        assertThatThrownBy(() -> requests.open(MANAGER, new OpenRequest(ella, null, LocalDate.of(2026, 3, 3))))
                .hasMessageContaining("disclosure-received-later");
    }

    @Test
    void onlyServiceManagersAnswerAndEveryStepIsOnRecord() {
        var request = opened(ella, null);
        for (var role : List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SOCIAL_WORKER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> requests.original(MeetingData.actor(role), request))
                    .isInstanceOf(NotFound.class);
        }
        requests.original(MANAGER, request);
        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? and actor_id = ? order by seq")
                        .params(ella, MANAGER.id())
                        .query(String.class)
                        .list())
                .contains("access-request-opened", "access-request-original");
    }

    private static AddressDetails hidden() {
        return new AddressDetails(HIDDEN, null, true, "from Frank", null, null);
    }

    private UUID opened(UUID person, @Nullable String askedBy) {
        return requests.open(MANAGER, new OpenRequest(person, askedBy, LocalDate.of(2026, 3, 2)));
    }

    private void decideAll(UUID request, PassageDecision decision) {
        requests.passages(MANAGER, request).stream()
                .filter(passage -> passage.heldBack() == null)
                .forEach(passage -> requests.decide(MANAGER, passage.id(), decision));
    }

    private static String text(byte[] zip) throws IOException {
        var text = new StringBuilder();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                text.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
