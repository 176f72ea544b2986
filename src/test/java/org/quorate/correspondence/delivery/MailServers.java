package org.quorate.correspondence.delivery;

import java.time.Clock;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Gateways to mail servers of tests. */
final class MailServers {

    static final String FROM = "Conferences of Northshire <conferences@council.example>";

    private MailServers() {}

    static SmtpGateway gatewayTo(int port) {
        return gatewayTo(port, "30000");
    }

    static SmtpGateway gatewayTo(int port, String timeoutMillis) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.timeout", timeoutMillis);
        return new SmtpGateway(server, new Mails(FROM, "bounces@council.example", new Html(), Clock.systemUTC()));
    }
}
