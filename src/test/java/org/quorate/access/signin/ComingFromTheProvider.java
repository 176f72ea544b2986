package org.quorate.access.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.quorate.access.AccountChanges;
import org.quorate.access.Accounts;
import org.quorate.access.domain.OpenAccount;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal with a real provider, and a browser that comes in from there. */
abstract class ComingFromTheProvider {

    final String name = "pat." + Ids.next();
    final Actor system = Actor.system("test");
    final Actor admin = new Actor(Ids.next(), "Ada", Set.of(Role.ADMINISTRATOR), null, null);
    private final Actor manager = new Actor(Ids.next(), "Mary", Set.of(Role.SERVICE_MANAGER), null, null);
    HttpClient browser = browser();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void aProvider(DynamicPropertyRegistry settings) {
        var registration = "spring.security.oauth2.client.registration.council.";
        settings.add(registration + "client-id", () -> IdentityProvider.CLIENT);
        settings.add(registration + "client-secret", () -> IdentityProvider.SECRET);
        settings.add(registration + "client-authentication-method", () -> "client_secret_post");
        settings.add(registration + "client-name", () -> "Northshire Council");
        settings.add(registration + "scope", () -> "openid,email");
        settings.add("spring.security.oauth2.client.provider.council.issuer-uri", IdentityProvider::issuer);
        settings.add("quorate.single-sign-on.second-factor", () -> "mfa");
    }

    @AfterEach
    void theTruth() {
        IdentityProvider.saysTheTruth();
    }

    /** Where a browser ends that comes in as this person. */
    final String comeIn(String person) throws IOException, InterruptedException {
        return location(get(URI.create(answerOfProvider(person)), null));
    }

    final String answerOfProvider(String person) throws IOException, InterruptedException {
        var question = location(get(here("/oauth2/authorization/council"), null));
        return location(get(URI.create(question), person));
    }

    final UUID allowed(Role role) {
        var account = opened(role);
        accounts.allowSignOn(admin, account, name + "@Council.example");
        changes.waiting(manager).stream()
                .filter(row -> row.accountId().equals(account))
                .forEach(row -> changes.agree(manager, row.id()));
        return account;
    }

    final UUID opened(Role role) {
        return accounts.open(system, new OpenAccount(name, "Pat Person", Set.of(role), null, null));
    }

    final List<String> recorded(UUID account) {
        return jdbc.sql("select concat(kind, ' ', action) from audit_entry where subject_id = ? order by seq")
                .param(account)
                .query(String.class)
                .list();
    }

    final URI here(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    final HttpResponse<String> get(URI address, @Nullable String person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        if (person != null) {
            var words = person + ":" + IdentityProvider.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError("answered " + answer));
    }

    static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
