package org.quorate.access.signin;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * For the identity provider in the portal's own JVM: the portal sets a strategy after the provider has started, and
 * some parts would keep the first one while others ask the second.
 */
final class WhicheverIsSet implements SecurityContextHolderStrategy {

    @Override
    public void clearContext() {
        SecurityContextHolder.getContextHolderStrategy().clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return SecurityContextHolder.getContextHolderStrategy().getContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        SecurityContextHolder.getContextHolderStrategy().setContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return SecurityContextHolder.getContextHolderStrategy().createEmptyContext();
    }
}
