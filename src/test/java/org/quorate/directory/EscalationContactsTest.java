package org.quorate.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.NotFound;
import org.quorate.directory.domain.EscalationContactDetails;
import org.quorate.directory.domain.EscalationContactRow;
import org.quorate.directory.domain.EscalationLevel;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EscalationContactsTest {

    private static final Actor SUPPORT = as(Role.BUSINESS_SUPPORT);

    @Autowired
    EscalationContacts contacts;

    @Autowired
    Agencies agencies;

    @Autowired
    Practitioners practitioners;

    @Autowired
    JdbcClient jdbc;

    private UUID agency;

    @BeforeEach
    void addAgency() {
        agency = agencies.add(SUPPORT, agency("office@example.org", null));
    }

    @Test
    void anAgencyNamesOnePersonAtEachLevel() {
        contacts.save(SUPPORT, details(EscalationLevel.SECOND, "head@example.org", "head@example.org", null));
        contacts.save(SUPPORT, details(EscalationLevel.FIRST, "Lead@Example.org", "lead@example.ORG", null));

        assertThat(contacts.forAgency(as(Role.CHAIR), agency))
                .extracting(EscalationContactRow::level, EscalationContactRow::email, EscalationContactRow::phone)
                .containsExactly(
                        tuple(EscalationLevel.FIRST, "lead@example.org", "+441632960200"),
                        tuple(EscalationLevel.SECOND, "head@example.org", "+441632960200"));
        assertThat(jdbc.sql("select concat_ws('|', level, full_name, job_title, email, phone)"
                                + " from directory_escalation_label where agency_id = ? order by level")
                        .param(agency)
                        .query(String.class)
                        .list())
                .first()
                .isEqualTo("1|Ann Lead|Matron|lead@example.org|+441632960200");
    }

    @ParameterizedTest
    @CsvSource({"lead@example.org,", "lead@example.org, lead@exmaple.org", "lead@example.org, ''"})
    void aNewAddressIsTypedTwice(String email, @Nullable String again) {
        refused("emailAgain", "email-differs", () -> save(email, again, null));
        assertThat(contacts.forAgency(SUPPORT, agency)).isEmpty();
    }

    @Test
    void anAddressThatStaysIsNotTypedAgainButAChangedOneIs() {
        save("lead@example.org", "lead@example.org", null);
        save("LEAD@example.org", null, 0L);

        refused("emailAgain", "email-differs", () -> save("new@example.org", null, version()));
        save("new@example.org", "new@example.org", version());
        assertThat(contacts.forAgency(SUPPORT, agency))
                .singleElement()
                .extracting(EscalationContactRow::email)
                .isEqualTo("new@example.org");
    }

    @Test
    void anAddressIsNeededAndHasToLookLikeOne() {
        refused("email", "required", () -> save(" ", null, null));
        refused("email", "email-shape", () -> save("lead", "lead", null));
    }

    @Test
    void whoeverSawAnOlderContactDoesNotOverwriteTheNewer() {
        var id = save("lead@example.org", "lead@example.org", null);
        refused(null, "someone-changed-it", () -> save("other@example.org", "other@example.org", null));
        refused(null, "someone-changed-it", () -> save("other@example.org", "other@example.org", 7L));

        contacts.remove(SUPPORT, id);
        assertThat(contacts.forAgency(SUPPORT, agency)).isEmpty();
        refused(null, "someone-changed-it", () -> save("lead@example.org", "lead@example.org", 0L));
        assertThatThrownBy(() -> contacts.remove(SUPPORT, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeIsOnRecordWithTheAgency() {
        var id = save("lead@example.org", "lead@example.org", null);
        contacts.remove(SUPPORT, id);

        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by seq")
                        .param(agency)
                        .query(String.class)
                        .list())
                .endsWith("escalation-contact-saved", "escalation-contact-removed");
    }

    @Test
    void unknownAgenciesAndPeopleAreNotFound() {
        var nowhere = new EscalationContactDetails(
                Ids.next(), EscalationLevel.FIRST, "Ann", null, "a@example.org", "a@example.org", null, null, null);
        var nobody = new EscalationContactDetails(
                agency, EscalationLevel.FIRST, "Ann", null, "a@example.org", "a@example.org", null, Ids.next(), null);

        assertThatThrownBy(() -> contacts.save(SUPPORT, nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.save(SUPPORT, nobody)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "SOCIAL_WORKER", "AGENCY_PRACTITIONER", "AGENCY_LEAD", "ANALYST"})
    void onlyThoseWhoKeepTheDirectoryNameContacts(Role role) {
        var id = save("lead@example.org", "lead@example.org", null);

        assertThatThrownBy(() -> contacts.remove(as(role), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.save(as(role), details(EscalationLevel.SECOND, "x", "x", null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAddressOfAnAgencyOrAPersonChangesOnlyWhenTypedTwice() {
        var ann = practitioners.add(SUPPORT, person("ann@example.org", null));

        refused(
                "emailAgain",
                "email-differs",
                () -> agencies.correct(SUPPORT, agency, 0, agency("new@example.org", null)));
        refused(
                "emailAgain",
                "email-differs",
                () -> practitioners.correct(SUPPORT, ann, 0, person("a@example.org", "b@example.org")));
        agencies.correct(SUPPORT, agency, 0, agency("new@example.org", " New@example.org"));
        practitioners.correct(SUPPORT, ann, 0, person("ANN@example.org", null));

        assertThat(agencies.detail(SUPPORT, agency).email()).isEqualTo("new@example.org");
        assertThat(practitioners.detail(SUPPORT, ann).email()).isEqualTo("ann@example.org");
        practitioners.correct(SUPPORT, ann, practitioners.detail(SUPPORT, ann).version(), person(null, null));
        assertThat(practitioners.detail(SUPPORT, ann).email()).isNull();
    }

    private UUID save(String email, @Nullable String again, @Nullable Long version) {
        return contacts.save(SUPPORT, details(EscalationLevel.FIRST, email, again, version));
    }

    private EscalationContactDetails details(
            EscalationLevel level, String email, @Nullable String again, @Nullable Long version) {
        return new EscalationContactDetails(
                agency, level, "Ann Lead", "Matron", email, again, "01632 960200", null, version);
    }

    private long version() {
        return contacts.forAgency(SUPPORT, agency).getFirst().version();
    }

    private static AgencyDetails agency(String email, @Nullable String again) {
        return new AgencyDetails("Lune Practice", AgencyKind.GP_PRACTICE, null, null, null, email, again, null, null);
    }

    private PractitionerDetails person(@Nullable String email, @Nullable String again) {
        return new PractitionerDetails(agency, "Ann", Profession.GP, null, email, again, null);
    }

    private static void refused(@Nullable String field, String code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(RuleViolation.class, wrong -> {
            assertThat(wrong.code()).isEqualTo(code);
            assertThat(wrong.field()).isEqualTo(field);
        });
    }

    private static Actor as(Role role) {
        return new Actor(UUID.randomUUID(), "Somebody", Set.of(role), null, null);
    }
}
