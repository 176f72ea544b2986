package org.quorate.conference.light;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.quorate.access.LinkLookup;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
import org.quorate.conference.ChairFeedLink;
import org.quorate.conference.DiaryFeeds;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives calendar programs the feed that a link is for, and nothing to anybody else. */
@RestController
class DiaryFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Links links;
    private final DiaryFeeds feeds;

    DiaryFeedController(Links links, DiaryFeeds feeds) {
        this.links = links;
        this.feeds = feeds;
    }

    @GetMapping(ChairFeedLink.PATH + "{token}")
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest request) {
        return switch (links.look(token, request.getRemoteAddr())) {
            case LinkLookup.Open(var link) when link.purpose().equals(ChairFeedLink.PURPOSE) -> calendar(link);
            case LinkLookup.Open _, LinkLookup.Unknown _ -> nothing(HttpStatus.NOT_FOUND);
            case LinkLookup.Expired _, LinkLookup.Revoked _ -> nothing(HttpStatus.GONE);
            case LinkLookup.TooMany _ -> nothing(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ResponseEntity<String> nothing(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }

    private ResponseEntity<String> calendar(OpenLink link) {
        return ResponseEntity.ok().contentType(CALENDAR).body(feeds.feed(link.holder(), link.subjectId()));
    }
}
