package org.quorate.access.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.function.Consumer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * A real identity provider on a free port. Everybody signs in to it with the password {@link #PASSWORD}, and it vouches
 * for {@code <name>@council.example}, unless a test has it say something else.
 */
final class IdentityProvider {

    static final String CLIENT = "quorate";
    static final String SECRET = "between the two of them";
    static final String PASSWORD = "provider";

    private static final Consumer<JwtClaimsSet.Builder> THE_TRUTH = claims -> {};
    private static volatile Consumer<JwtClaimsSet.Builder> alsoSays = THE_TRUTH;
    private static volatile boolean signsWithAnotherKey;

    private IdentityProvider() {}

    /** Where it is; it starts when it is first asked for. */
    static String issuer() {
        return "http://127.0.0.1:" + OfThisJvm.CONTEXT.getWebServer().getPort();
    }

    /** Puts something into the identity tokens from now on, on top of what is true. */
    static void says(Consumer<JwtClaimsSet.Builder> claims) {
        alsoSays = claims;
    }

    /** Signs from now on with a key of somebody else's, under the name of its own. */
    static void signsWithAnotherKey() {
        signsWithAnotherKey = true;
    }

    static void saysTheTruth() {
        alsoSays = THE_TRUTH;
        signsWithAnotherKey = false;
    }

    private static final class OfThisJvm {

        static final AnnotationConfigServletWebServerApplicationContext CONTEXT =
                new AnnotationConfigServletWebServerApplicationContext(Provider.class);
    }

    /** Not marked as a configuration, because the portal would find it and take it for its own. */
    @EnableWebSecurity
    static class Provider {

        @Bean
        TomcatServletWebServerFactory server() {
            var server = new TomcatServletWebServerFactory(0);
            // without a servlet Tomcat asks no filter
            server.setRegisterDefaultServlet(true);
            return server;
        }

        @Bean
        SecurityContextHolderStrategy whicheverIsSet() {
            return new WhicheverIsSet();
        }

        @Bean
        SecurityFilterChain everything(
                HttpSecurity http, UserDetailsService everybody, SecurityContextHolderStrategy contexts) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            // the code is asked for before Spring Security's own place for a password
            var passwords = new ProviderManager(new DaoAuthenticationProvider(everybody));
            var basic = new BasicAuthenticationFilter(passwords);
            basic.setSecurityContextHolderStrategy(contexts);
            http.addFilterAfter(basic, SecurityContextHolderFilter.class);
            return http.build();
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("portal")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    // of a loopback address any port is the same
                    .redirectUri("http://127.0.0.1/login/oauth2/code/council")
                    .scope("openid")
                    .scope("email")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            return aKey();
        }

        @Bean
        JwtEncoder encoder(JWKSource<SecurityContext> keys) throws NoSuchAlgorithmException {
            var own = new NimbusJwtEncoder(keys);
            var another = new NimbusJwtEncoder(aKey());
            return token -> (signsWithAnotherKey ? another : own).encode(token);
        }

        /** Each under the same name, so that only the signature tells them apart. */
        private static JWKSource<SecurityContext> aKey() throws NoSuchAlgorithmException {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            var key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("the-key")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> words() {
            return token -> {
                if ("id_token".equals(token.getTokenType().getValue())) {
                    token.getClaims()
                            .claim("email", token.getPrincipal().getName() + "@council.example")
                            .claim("email_verified", true);
                    alsoSays.accept(token.getClaims());
                }
            };
        }
    }
}
