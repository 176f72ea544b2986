package org.quorate.correspondence.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How GOV.UK Notify is reached. Its templates have one placeholder {@code body}, the letter's also {@code subject}.
 *
 * @param apiKey empty: Notify is not used
 * @param smsTemplate empty: no text messages
 * @param letterTemplate empty: no letters
 * @param baseUrl other than Notify's own only for tests and gateways of one's own
 * @param patience how long an answer is waited for
 */
@ConfigurationProperties("quorate.notify")
record NotifySettings(
        @DefaultValue("") String apiKey,
        @DefaultValue("") String smsTemplate,
        @DefaultValue("") String letterTemplate,

        @DefaultValue("https://api.notifications.service.gov.uk")
        String baseUrl,

        @DefaultValue("30s") Duration patience) {}
