package org.quorate.access.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The pages behind personal links. Everybody gets as far as the page, because the secret in the address is the only
 * authority there is, and the page asks what it is good for. That is also why there is no CSRF token: another site
 * that could post to such an address would have to know the secret. What is behind a one-time code, a report say, needs
 * the session in which the code was typed as well as the secret.
 */
@Configuration(proxyBeanMethods = false)
class LinkSecurity {

    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain lightPages(HttpSecurity http, BrowserRules rules) {
        http.securityMatcher(rules::isLight);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.headers(rules::tell);
        return http.build();
    }
}
