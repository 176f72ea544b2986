package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Ids;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class LinksTest {

    @Autowired
    private Links links;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLinkOpensItsOneSubject() {
        var subject = Ids.next();
        var token = token(links.issue(InvitationLink.PURPOSE, subject, inAWeek()));
        assertThat(token).hasSize(43);
        assertThat(links.look(token, "192.0.2.1")).isInstanceOfSatisfying(LinkLookup.Open.class, open -> {
            assertThat(open.link().subjectId()).isEqualTo(subject);
            assertThat(links.holds(open.link().holder(), InvitationLink.PURPOSE, subject))
                    .isTrue();
            assertThat(links.holds(open.link().holder(), DeputyLink.PURPOSE, subject))
                    .isFalse();
            assertThat(links.holds(open.link().holder(), InvitationLink.PURPOSE, Ids.next()))
                    .isFalse();
        });
    }

    @Test
    void theDatabaseKeepsNoToken() {
        var id = links.issue(InvitationLink.PURPOSE, Ids.next(), inAWeek());
        var row = jdbc.sql("select cast(token_hash as char) from access_link where id = ?")
                .param(id)
                .query(String.class);
        assertThat(row.single()).doesNotContain(token(id));
        assertThat(token(id)).isEqualTo(token(id));
    }

    @Test
    void anExpiredLinkAndARevokedLinkAreToldApart() {
        var subject = Ids.next();
        var token = token(links.issue(InvitationLink.PURPOSE, subject, inAWeek()));
        clock.advance(Duration.ofDays(8));
        assertThat(links.look(token, "192.0.2.1")).isInstanceOf(LinkLookup.Expired.class);
        links.revoke(InvitationLink.PURPOSE, subject);
        assertThat(links.look(token, "192.0.2.1")).isInstanceOf(LinkLookup.Revoked.class);
    }

    @Test
    void aMovedSubjectKeepsItsLinkForLonger() {
        var subject = Ids.next();
        var first = links.issueOrExtend(InvitationLink.PURPOSE, subject, inAWeek());
        var later = inAWeek().plus(Duration.ofDays(7));
        assertThat(links.issueOrExtend(InvitationLink.PURPOSE, subject, later)).isEqualTo(first);
        clock.advance(Duration.ofDays(8));
        assertThat(links.look(token(first), "192.0.2.1")).isInstanceOf(LinkLookup.Open.class);
    }

    @Test
    void aChangedCharacterOpensNothing() {
        var token = token(links.issue(InvitationLink.PURPOSE, Ids.next(), inAWeek()));
        for (var at = 0; at < token.length(); at++) {
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            var tampered = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(links.look(tampered, "192.0.2." + at)).isInstanceOf(LinkLookup.Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "../../etc/passwd", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nonsenseOpensNothing(String token) {
        assertThat(links.look(token, "192.0.2.1")).isInstanceOf(LinkLookup.Unknown.class);
    }

    private Instant inAWeek() {
        return clock.instant().plus(Duration.ofDays(7));
    }

    private String token(java.util.UUID linkId) {
        var address = links.address(linkId);
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
