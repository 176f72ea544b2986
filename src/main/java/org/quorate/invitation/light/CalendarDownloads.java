package org.quorate.invitation.light;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.quorate.access.LinkPurpose;
import org.quorate.invitation.LinkCalendars;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The entry for a calendar, as a file. */
@Controller
class CalendarDownloads {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Door door;
    private final LinkCalendars calendars;

    CalendarDownloads(Door door, LinkCalendars calendars) {
        this.door = door;
        this.calendars = calendars;
    }

    @GetMapping("/i/{token}/conference.ics")
    ResponseEntity<byte[]> invitation(@PathVariable String token, HttpServletRequest request) {
        return file(LinkPurpose.INVITATION, token, request);
    }

    @GetMapping("/d/{token}/conference.ics")
    ResponseEntity<byte[]> deputy(@PathVariable String token, HttpServletRequest request) {
        return file(LinkPurpose.DEPUTY, token, request);
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
