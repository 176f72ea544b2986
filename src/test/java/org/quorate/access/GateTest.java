package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.CaseRef.ConferenceCase;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class GateTest {

    private final UUID invited = Ids.next();
    private final UUID other = Ids.next();
    private final Diary diary = new Diary();
    private final Gate gate = gate(new InvitedOnly(invited));

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SYSTEM"})
    void theReviewingServiceSeesEveryCase(Role role) {
        assertThat(gate.mayConference(actor(role), other)).isTrue();
        assertThat(gate.mayChild(actor(role), other)).isTrue();
        assertThat(gate.visibleConferences(actor(role)).holds(other)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_WORKER", "AGENCY_PRACTITIONER", "AGENCY_LEAD"})
    void othersSeeWhatARulePermitsAndNothingElse(Role role) {
        assertThat(gate.mayConference(actor(role), invited)).isTrue();
        assertThat(gate.mayConference(actor(role), other)).isFalse();
        assertThat(gate.mayChild(actor(role), invited)).isFalse();
        assertThat(gate.visibleConferences(actor(role))).isEqualTo(Reach.only(Set.of(invited)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "ADMINISTRATOR"})
    void analystsAndAdministratorsSeeNoCaseWhateverTheRulesSay(Role role) {
        assertThat(gate.mayConference(actor(role), invited)).isFalse();
        assertThat(gate.visibleConferences(actor(role)).isNothing()).isTrue();
    }

    @Test
    void withoutRulesNobodyOutsideIsLetIn() {
        var closed = gate();

        assertThat(closed.mayConference(actor(Role.SOCIAL_WORKER), invited)).isFalse();
        assertThat(closed.visibleConferences(actor(Role.AGENCY_LEAD)).isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER"})
    void aClosedCaseIsClosedToTheReviewingServiceToo(Role role) {
        var closing = gate(new Closed(other), new InvitedOnly(invited));

        assertThat(closing.mayConference(actor(role), other)).isFalse();
        assertThat(closing.mayChild(actor(role), other)).isFalse();
        assertThat(closing.visibleConferences(actor(role)).holds(other)).isFalse();
        assertThat(closing.visibleConferences(actor(role)).holds(invited)).isTrue();
        assertThat(closing.childrenNotClosedTo(actor(role)).holds(other)).isFalse();
        assertThat(closing.mayConference(Actor.system("task"), other)).isTrue();
    }

    @Test
    void aClosedCaseStaysOpenToWhomARuleLetsInByNameAndToNobodyByAnyOtherRule() {
        var involved = gate(new Closed(invited), new InvitedOnly(invited));
        var byName = gate(new Closed(invited), new InvitedByName(invited));

        assertThat(involved.mayConference(actor(Role.SOCIAL_WORKER), invited)).isFalse();
        assertThat(involved.visibleConferences(actor(Role.SOCIAL_WORKER)).isNothing())
                .isTrue();
        assertThat(byName.mayConference(actor(Role.SOCIAL_WORKER), invited)).isTrue();
        assertThat(byName.visibleConferences(actor(Role.SOCIAL_WORKER)).holds(invited))
                .isTrue();
    }

    @Test
    void aReachAsSqlSaysTheSameAsTheReach() {
        assertThat(Reach.only(Set.of()).sql("c.id")).isEqualTo("false");
        assertThat(Reach.allBut(Set.of()).sql("c.id")).isEqualTo("true");
        assertThat(Reach.only(Set.of(other)).sql("c.id")).isEqualTo("c.id in (:reach)");
        assertThat(Reach.allBut(Set.of(other)).sql("c.id")).isEqualTo("(c.id is null or c.id not in (:reach))");
        assertThat(Reach.allBut(Set.of(other)).holds(null)).isTrue();
        assertThat(Reach.only(Set.of(other)).holds(null)).isFalse();
    }

    @Test
    void aRefusalLooksLikeAMissingRecordAndIsRecorded() {
        assertThatThrownBy(() -> gate.requireConference(actor(Role.SOCIAL_WORKER), other, "workspace"))
                .isInstanceOf(NotFound.class)
                .hasMessage("not found");

        assertThat(diary.lines).containsExactly("refused workspace conference " + other);
    }

    @Test
    void aReadThatIsAllowedIsRecordedAndAChangeIsNot() {
        gate.requireConference(actor(Role.SOCIAL_WORKER), invited, "workspace");
        gate.requireConference(actor(Role.CHAIR), other, null);
        gate.requireChild(actor(Role.CHAIR), other, "history");

        assertThat(diary.lines)
                .containsExactly("read conference " + invited + " workspace", "read child " + other + " history");
    }

    @Test
    void aMissingRoleIsRefused() {
        assertThatThrownBy(() -> gate.require(actor(Role.CHAIR), Role.ADMINISTRATOR))
                .isInstanceOf(NotFound.class);
        gate.require(actor(Role.CHAIR), Role.ADMINISTRATOR, Role.CHAIR);
        gate.require(Actor.system("import"), Role.ADMINISTRATOR);

        assertThat(diary.lines).hasSize(1);
    }

    private Gate gate(CaseAccessRule... rules) {
        return gate(new Closed(Ids.next()), rules);
    }

    private Gate gate(ClosedCases closed, CaseAccessRule... rules) {
        var beans = new StaticListableBeanFactory();
        for (int n = 0; n < rules.length; n++) {
            beans.addBean("rule" + n, rules[n]);
        }
        beans.addBean("closed", closed);
        return new Gate(diary, beans.getBeanProvider(CaseAccessRule.class), beans.getBeanProvider(ClosedCases.class));
    }

    private static Actor actor(Role role) {
        return new Actor(Ids.next(), "Sam Example", Set.of(role), null, null);
    }

    private record Closed(UUID id) implements ClosedCases {

        @Override
        public Set<UUID> conferencesClosedTo(Actor actor) {
            return Set.of(id);
        }

        @Override
        public Set<UUID> childrenClosedTo(Actor actor) {
            return Set.of(id);
        }
    }

    private record InvitedByName(UUID conference) implements CaseAccessRule {

        @Override
        public boolean permits(Actor actor, CaseRef ref) {
            return ref.id().equals(conference);
        }

        @Override
        public Set<UUID> conferencesOf(Actor actor) {
            return Set.of(conference);
        }

        @Override
        public boolean holdsWhenRestricted() {
            return true;
        }
    }

    private record InvitedOnly(UUID conference) implements CaseAccessRule {

        @Override
        public boolean permits(Actor actor, CaseRef ref) {
            return ref.equals(new ConferenceCase(conference));
        }

        @Override
        public Set<UUID> conferencesOf(Actor actor) {
            return Set.of(conference);
        }
    }

    private static final class Diary implements AuditTrail {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void read(Actor actor, String subject, UUID id, String purpose) {
            lines.add("read " + subject + " " + id + " " + purpose);
        }

        @Override
        public void fact(Actor actor, String action, String subject, UUID id, Map<String, ?> details) {
            lines.add("fact " + action);
        }

        @Override
        public void refused(Actor actor, String action, String subject, UUID id) {
            lines.add("refused " + action + " " + subject + " " + id);
        }
    }
}
