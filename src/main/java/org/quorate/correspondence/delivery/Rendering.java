package org.quorate.correspondence.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.access.NotFound;
import org.quorate.correspondence.CalendarEntry;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.correspondence.domain.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts links and codes into a message that is about to leave. */
@Component
class Rendering {

    private static final String ACCEPT_IS_NO_ANSWER =
            "\n\nThe calendar entry is only for your calendar. If you press Accept or Decline there, we do not have your"
                    + " answer yet. Please answer with the link in this e-mail.";

    private final Links links;
    private final LinkCodes codes;
    private final JsonMapper json;

    Rendering(Links links, LinkCodes codes, JsonMapper json) {
        this.links = links;
        this.codes = codes;
        this.json = json;
    }

    /** The link or code that it should carry is no longer there. */
    static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Gone(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Outgoing of(Message message) {
        var link = link(message.linkId());
        var worded = message.worded();
        var body = worded.body();
        if (body.contains(Wording.LINK)) {
            body = body.replace(Wording.LINK, required(link, "link-missing"));
        }
        if (body.contains(Wording.CODE)) {
            body = body.replace(Wording.CODE, required(code(message.codeId()), "code-missing"));
        }
        var calendar = message.calendar() == null ? null : json.readValue(message.calendar(), CalendarEntry.class);
        if (calendar != null
                && calendar.method() == CalendarEntry.Method.REQUEST
                && message.channel() == Channel.EMAIL
                && link != null) {
            body += ACCEPT_IS_NO_ANSWER;
        }
        return new Outgoing(
                message.id(), message.recipient(), worded.subject(), body, link, calendar, message.attempts());
    }

    private @Nullable String link(@Nullable UUID linkId) {
        try {
            return linkId == null ? null : links.address(linkId);
        } catch (NotFound gone) {
            throw new Gone("link-missing");
        }
    }

    private @Nullable String code(@Nullable UUID codeId) {
        try {
            return codeId == null ? null : codes.code(codeId);
        } catch (NotFound gone) {
            throw new Gone("code-missing");
        }
    }

    private static String required(@Nullable String value, String code) {
        if (value == null) {
            throw new Gone(code);
        }
        return value;
    }
}
