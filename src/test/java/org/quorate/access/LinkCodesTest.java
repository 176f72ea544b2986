package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.quorate.testing.MutableClock;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;

@PortalTest
class LinkCodesTest {

    @Autowired
    private Links links;

    @Autowired
    private LinkCodes codes;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMonday() {
        clock.setTo("2026-03-02T09:00");
    }

    @Test
    void theRightCodeProvesItsLinkOnceAndForHalfAnHour() {
        var link = link();
        var code = codes.make(link);
        assertThat(codes.proves(link, code)).isFalse();
        assertThat(codes.prove(link, codes.code(code))).isEqualTo(new CodeTry.Right(code));
        assertThat(codes.proves(link, code)).isTrue();
        assertThat(codes.proves(link(), code)).isFalse();
        assertThat(codes.prove(link, codes.code(code))).isEqualTo(new CodeTry.Dead());
        clock.advance(LinkCodes.PROOF_LASTS.minusSeconds(1));
        assertThat(codes.proves(link, code)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(codes.proves(link, code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s", " %s%s ", "%s %s", "%s-%s"})
    void spacesAndHyphensDoNotMatter(String typed) {
        var link = link();
        var code = codes.code(codes.make(link));
        assertThat(codes.prove(link, typed.formatted(code.substring(0, 3), code.substring(3))))
                .isInstanceOf(CodeTry.Right.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "' or 1=1", "１２３４５６"})
    void whatIsNoCodeCostsNoTry(String typed) {
        var link = link();
        codes.make(link);
        assertThat(codes.prove(link, typed)).isEqualTo(new CodeTry.Wrong(5));
    }

    @Test
    void aCodeIsGoodForAQuarterOfAnHour() {
        var link = link();
        var code = codes.code(codes.make(link));
        clock.advance(Duration.ofMinutes(15));
        assertThat(codes.prove(link, code)).isEqualTo(new CodeTry.Dead());
    }

    @Test
    void fiveWrongGuessesKillACodeWhateverTheyAre() {
        var random = new Random(20260302);
        for (int round = 0; round < 20; round++) {
            var link = link();
            var code = codes.code(codes.make(link));
            for (int left = 4; left >= 0; left--) {
                var guess = another(code, random);
                assertThat(codes.prove(link, guess))
                        .isEqualTo(left == 0 ? new CodeTry.Dead() : new CodeTry.Wrong(left));
            }
            assertThat(codes.prove(link, code)).isEqualTo(new CodeTry.Dead());
        }
    }

    @Test
    void guessesAtOnceAreCountedOneByOne() throws Exception {
        var link = link();
        var code = codes.code(codes.make(link));
        var wrong = another(code, new Random(1));
        Callable<CodeTry> guess = () -> codes.prove(link, wrong);
        try (var many = Executors.newFixedThreadPool(8)) {
            var outcomes =
                    many.invokeAll(IntStream.range(0, 16).mapToObj(n -> guess).toList());
            var counted = 0;
            for (var outcome : outcomes) {
                counted += outcome.get() instanceof CodeTry.Wrong ? 1 : 0;
            }
            assertThat(counted).isEqualTo(4);
        }
        assertThat(codes.prove(link, code)).isEqualTo(new CodeTry.Dead());
    }

    @Test
    void anotherLinksCodeOpensNothing() {
        var mine = link();
        var theirs = link();
        codes.make(mine);
        var code = codes.make(theirs);
        assertThat(codes.prove(mine, codes.code(code))).isNotInstanceOf(CodeTry.Right.class);
        assertThat(codes.proves(mine, code)).isFalse();
    }

    @Test
    void onlyTheNewestCodeCounts() {
        var link = link();
        var first = codes.code(codes.make(link));
        clock.advance(Duration.ofSeconds(1));
        var second = codes.code(codes.make(link));
        assertThat(first).isNotEqualTo(second);
        assertThat(codes.prove(link, first)).isEqualTo(new CodeTry.Wrong(4));
        assertThat(codes.prove(link, second)).isInstanceOf(CodeTry.Right.class);
    }

    @Test
    void aLinkGetsThreeCodesAnHour() {
        var link = link();
        codes.make(link);
        clock.advance(Duration.ofMinutes(20));
        codes.make(link);
        clock.advance(Duration.ofMinutes(20));
        codes.make(link);
        assertThatThrownBy(() -> codes.make(link))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.code()).isEqualTo("code-asked-too-often"));
        codes.make(link());
        clock.advance(Duration.ofMinutes(20));
        codes.make(link);
    }

    @Test
    void theDatabaseKeepsNoCode() {
        var code = codes.make(link());
        var kept = jdbc.sql("select hex(code_hash) from access_link_code where id = ?")
                .param(code)
                .query(String.class)
                .single();
        assertThat(kept).hasSize(64);
        assertThat(HexFormat.of().formatHex(LinkSecrets.hash(codes.code(code))))
                .as("a plain hash of a million codes would be found in no time")
                .isNotEqualToIgnoringCase(kept);
    }

    @Test
    void theyAreSpringSecuritysOneTimeTokens() {
        var link = link();
        var asked = clock.instant();
        var token = codes.generate(new GenerateOneTimeTokenRequest(link.toString()));
        assertThat(token.getUsername()).isEqualTo(link.toString());
        assertThat(token.getExpiresAt())
                .isBetween(asked.plus(Duration.ofMinutes(15)), clock.instant().plus(Duration.ofMinutes(15)));
        var typed = new OneTimeTokenAuthenticationToken(token.getTokenValue());
        assertThat(Objects.requireNonNull(codes.consume(typed)).getUsername()).isEqualTo(link.toString());
        assertThat(codes.consume(typed)).isNull();
        assertThat(codes.consume(new OneTimeTokenAuthenticationToken("123456"))).isNull();
        assertThat(codes.consume(new OneTimeTokenAuthenticationToken("x".repeat(36) + ":123456")))
                .isNull();
    }

    private UUID link() {
        return links.issue(InvitationLink.PURPOSE, Ids.next(), clock.instant().plus(Duration.ofDays(7)));
    }

    private static String another(String code, Random random) {
        return random.ints(0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(guess -> !guess.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
