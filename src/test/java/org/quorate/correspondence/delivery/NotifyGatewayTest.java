package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.Gateway.Handover;
import org.quorate.correspondence.domain.Outgoing;

class NotifyGatewayTest {

    private final NotifyStub notify = new NotifyStub();

    @AfterEach
    void stop() {
        notify.close();
    }

    @Test
    void aTextMessageGoesOutUnderItsOwnReference() {
        var message = Letters.text("+447700900123", 1);

        assertThat(notify.gateway().send(message)).isInstanceOf(Handover.Accepted.class);

        assertThat(notify.posted())
                .singleElement()
                .asString()
                .contains(message.id().toString(), "+447700900123", "Your meeting is on Monday", "sms-template");
    }

    @Test
    void aLetterHasTheNameAsTheFirstLineOfItsAddress() {
        assertThat(notify.gateway().send(Letters.letter("1 High Street\nNorthtown\nPR1 8XJ")))
                .isInstanceOf(Handover.Accepted.class);

        assertThat(notify.posted().getFirst().replaceAll("\\s", ""))
                .contains("\"address_line_1\":\"PatParent\"")
                .contains("\"address_line_2\":\"1HighStreet\"")
                .contains("\"address_line_4\":\"PR18XJ\"")
                .contains("\"subject\":\"Yourmeeting\"");
    }

    @ParameterizedTest
    @CsvSource({
        "400, ValidationError, phone_number Not enough digits, refused, notify-recipient",
        "400, ValidationError, Must be a real UK postcode, refused, notify-recipient",
        "400, BadRequestError, Can’t send to this recipient using a team-only API key, unclear, notify-400",
        "400, ValidationError, template_id is not a valid UUID, unclear, notify-400",
        "403, AuthError, Invalid token: API key not found, unclear, notify-403",
        "429, RateLimitError, Exceeded rate limit, unclear, notify-429",
        "500, Exception, Internal server error, unclear, notify-500"
    })
    void onlyAnAnswerAboutTheRecipientIsARefusal(
            int status, String error, String message, String meaning, String code) {
        notify.refuses(status, error, message);

        assertThat(notify.gateway().send(Letters.text("+447700900123", 1)))
                .isEqualTo(meaning.equals("refused") ? new Handover.Refused(code, true) : new Handover.Unclear(code));
    }

    @Test
    void whatWasTakenWithoutAnAnswerIsNotSentTwice() {
        var first = Letters.text("+447700900123", 1);
        notify.takesAndSaysNothing();
        assertThat(notify.gateway(Duration.ofMillis(700)).send(first))
                .isEqualTo(new Handover.Unclear("notify-no-answer"));
        notify.worksAgain();

        assertThat(notify.gateway().send(again(first)))
                .isInstanceOfSatisfying(
                        Handover.Accepted.class,
                        accepted -> assertThat(accepted.reference()).isNotNull());

        assertThat(notify.posted()).hasSize(1);
    }

    @Test
    void whatWasNotTakenIsSentAtTheSecondTry() {
        var first = Letters.text("+447700900123", 1);
        notify.refuses(500, "Exception", "Internal server error");
        notify.gateway().send(first);
        assertThat(notify.gateway().send(again(first))).isEqualTo(new Handover.Unclear("notify-500"));
        notify.worksAgain();

        assertThat(notify.gateway().send(again(first))).isInstanceOf(Handover.Accepted.class);
        assertThat(notify.posted()).hasSize(1);
    }

    @Test
    void itCarriesWhatItHasATemplateForAndNeverMail() {
        var both = notify.gateway();
        var none = new NotifySettings("k", "", "", "http://127.0.0.1", Duration.ofSeconds(1));

        assertThat(both.carries(Channel.SMS)).isTrue();
        assertThat(both.carries(Channel.LETTER)).isTrue();
        assertThat(both.carries(Channel.EMAIL)).isFalse();
        var api = new NotifyApi(notify.settings(Duration.ofSeconds(1)));
        assertThat(new NotifyGateway(api, none).carries(Channel.SMS)).isFalse();
        assertThat(new NotifyGateway(api, none).carries(Channel.LETTER)).isFalse();
    }

    private static Outgoing again(Outgoing first) {
        return new Outgoing(
                first.id(), first.recipient(), first.subject(), first.body(), first.link(), first.calendar(), 2);
    }
}
