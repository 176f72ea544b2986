package org.quorate.access.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Gives each page its own nonce, and each script in it; and the right status, which the screen itself comes too late for. */
@Component
class ScriptNonces implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScriptNonces::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        var nonce = BrowserRules.nonce();
        page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", BrowserRules.withNonce(nonce));
        if (page.getVaadinRequest() instanceof VaadinServletRequest request && !Addresses.opens(request)) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
