package org.quorate.access;

import org.springframework.stereotype.Component;

/** Choose the password of one account, once. */
@Component
public final class PasswordLink implements LinkOwner {

    public static final String PATH = "/p/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("SET_PASSWORD", PATH);

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }
}
