package org.quorate.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Proofs;
import org.quorate.access.SignOnWay;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked. Whoever is to show anew who they are signs in there, although it knows them; being asked
 * for an age at the most, it has to say when that was.
 */
final class SignOnRequests implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver usual;

    SignOnRequests(OAuth2AuthorizationRequestResolver usual) {
        this.usual = usual;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return anewWhenAsked(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return anewWhenAsked(request, usual.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest anewWhenAsked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest question) {
        if (question == null || request.getParameter(SignOnWay.ANEW) == null) {
            return question;
        }
        Arrival.comesBackToTheAccount(request);
        return OAuth2AuthorizationRequest.from(question)
                .additionalParameters(also -> {
                    also.put("prompt", "login");
                    also.put("max_age", String.valueOf(Proofs.GOOD_FOR.toSeconds()));
                })
                .build();
    }
}
