package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageStatus;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration's post box, and what Notify says afterwards. */
@PortalTest
class OtherWaysTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Suppressions suppressions;

    private Sorting sorting;

    @BeforeEach
    void start() {
        sorting = new Sorting(context);
    }

    @Test
    void thePostBoxKeepsAMessageAsItWouldHaveGoneOutAndOnce() {
        var box = new RecordingGateway(jdbc, new Html(), clock);
        var message = Letters.to("Zoë", "zoe@nhs.example", "Hello Zoë", null, Letters.ENTRY);

        box.send(message);
        box.send(message);

        var kept = jdbc.sql("select concat(sent_to, '|', subject_line, '|', body, '|', html, '|', calendar)"
                        + " from correspondence_recorded where message_id = ?")
                .param(message.id())
                .query(String.class)
                .list();
        assertThat(kept)
                .singleElement()
                .asString()
                .contains("Zoë\nzoe@nhs.example|Invitation CP-2026-0042|Hello Zoë|", "<p ", "BEGIN:VEVENT");
    }

    @Test
    void thePostBoxTakesTextMessagesAndLettersWithoutAPage() {
        var box = new RecordingGateway(jdbc, new Html(), clock);
        var text = Letters.text("+447700900123", 1);

        box.send(text);

        assertThat(box.carries(Channel.LETTER)).isTrue();
        assertThat(box.carries(Channel.BY_HAND)).isFalse();
        assertThat(jdbc.sql("select count(*) from correspondence_recorded where message_id = ? and html is null")
                        .param(text.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void notifysOwnClientLogsNothing() {
        var client = java.util.logging.Logger.getLogger(uk.gov.service.notify.NotificationClient.class.toString());

        assertThat(org.slf4j.LoggerFactory.getLogger(client.getName()).isErrorEnabled())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, delivered, DELIVERED, false",
        "SMS, permanent-failure, BOUNCED, true",
        "SMS, temporary-failure, FAILED, false",
        "SMS, technical-failure, FAILED, false",
        "SMS, sending, SENT, false",
        "LETTER, received, DELIVERED, false",
        "LETTER, permanent-failure, FAILED, false",
        "LETTER, validation-failed, FAILED, false"
    })
    void whatNotifySaysAfterwardsIsWrittenDown(Channel channel, String said, MessageStatus status, boolean suppressed) {
        var number = "+447700" + Math.abs(UUID.randomUUID().hashCode() % 1_000_000);
        var id = sorting.queued(channel, number, "Your meeting", null, null);
        try (var notify = new NotifyStub()) {
            sorting.by(notify.gateway()).deliver(id, "node");
            assertThat(sorting.message(id).status()).isEqualTo(MessageStatus.SENT);
            var reference = jdbc.sql("select provider_ref from correspondence_message where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            notify.says(reference, said);

            new NotifyReports(new NotifyApi(notify.settings(java.time.Duration.ofSeconds(20))), receipts).ask();
        }
        assertThat(sorting.message(id).status()).isEqualTo(status);
        assertThat(suppressions.covers(number)).isEqualTo(suppressed);
    }
}
