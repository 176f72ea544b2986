package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.quorate.access.LinkPurpose;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.LinkCalendars;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The entry for a calendar, as a file. */
@LightPage
class CalendarDownloads {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Door door;
    private final LinkCalendars calendars;

    CalendarDownloads(Door door, LinkCalendars calendars) {
        this.door = door;
        this.calendars = calendars;
    }

    @GetMapping(InvitationLink.PATH + "{token}/conference.ics")
    ResponseEntity<byte[]> invitation(@PathVariable String token, HttpServletRequest request) {
        return file(InvitationLink.PURPOSE, token, request);
    }

    @GetMapping(DeputyLink.PATH + "{token}/conference.ics")
    ResponseEntity<byte[]> deputy(@PathVariable String token, HttpServletRequest request) {
        return file(DeputyLink.PURPOSE, token, request);
    }

    private ResponseEntity<byte[]> file(LinkPurpose purpose, String token, HttpServletRequest request) {
        var link = door.open(purpose, token, request);
        var text = calendars.entry(link.holder(), purpose, link.subjectId());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("conference.ics")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
