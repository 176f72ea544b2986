package org.quorate.access.signin;

import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody the provider has vouched for and we let in; has no rights until it has become our own session. */
final class VouchedFor extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticatedPrincipal principal;

    VouchedFor(OidcIdToken token, AuthenticatedPrincipal principal) {
        super(List.of(), token);
        this.principal = principal;
    }

    AuthenticatedPrincipal principal() {
        return principal;
    }
}
