package org.quorate.doorway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody with a browser at an address of their own. */
public final class Visitor {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final MockMvc mvc;
    private final MockHttpSession session = new MockHttpSession();
    private final String address = "2001:db8:%x::1".formatted(ADDRESSES.incrementAndGet());

    public Visitor(WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    public MockHttpServletResponse looks(String path) {
        return ask(get(path));
    }

    public MockHttpServletResponse scans(String path) {
        return ask(head(path));
    }

    /** @param fields names and values, by turns */
    public MockHttpServletResponse sends(String path, String... fields) {
        var request = post(path);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return ask(request);
    }

    /** A form with a file, its body as a browser writes it. */
    public MockHttpServletResponse uploads(String path, String contentType, byte[] body) {
        return ask(post(path).header("Content-Type", contentType).content(body));
    }

    public String sessionId() {
        return session.getId();
    }

    public static String page(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request.session(session).with(asked -> {
                        asked.setRemoteAddr(address);
                        return asked;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
