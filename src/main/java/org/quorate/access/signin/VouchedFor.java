package org.quorate.access.signin;

import java.util.List;
import org.quorate.access.SignedIn;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody the provider has vouched for and we let in; has no rights until it has become our own session. */
final class VouchedFor extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn session;

    VouchedFor(OidcIdToken token, SignedIn session) {
        super(List.of(), token);
        this.session = session;
    }

    SignedIn session() {
        return session;
    }
}
