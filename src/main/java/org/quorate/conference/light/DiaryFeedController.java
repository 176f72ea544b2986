package org.quorate.conference.light;

import java.nio.charset.StandardCharsets;
import org.quorate.access.LinkLookup;
import org.quorate.access.LinkPurpose;
import org.quorate.access.Links;
import org.quorate.access.OpenLink;
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

    @GetMapping("/calendar/{token}")
    ResponseEntity<String> feed(@PathVariable String token) {
        return switch (links.look(token)) {
            case LinkLookup.Open(var link) when link.purpose() == LinkPurpose.CHAIR_FEED -> calendar(link);
            case LinkLookup.Open _, LinkLookup.Unknown _ ->
                ResponseEntity.notFound().build();
            case LinkLookup.Expired _, LinkLookup.Revoked _ ->
                ResponseEntity.status(HttpStatus.GONE).build();
        };
    }

    private ResponseEntity<String> calendar(OpenLink link) {
        return ResponseEntity.ok().contentType(CALENDAR).body(feeds.feed(link.holder(), link.subjectId()));
    }
}
