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
        assertThat(closed.visibleConferences(actor(Role.AGENCY_LEAD)).isNothing()).isTrue();
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
        var beans = new StaticListableBeanFactory();
        for (int n = 0; n < rules.length; n++) {
            beans.addBean("rule" + n, rules[n]);
        }
        return new Gate(
                diary, beans.getBeanProvider(CaseAccessRule.class), beans.getBeanProvider(ClosedCases.class));
    }

    private static Actor actor(Role role) {
        return new Actor(Ids.next(), "Sam Example", Set.of(role), null, null);
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
