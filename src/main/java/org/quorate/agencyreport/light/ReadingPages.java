package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.access.OpenLink;
import org.quorate.agencyreport.ReadingLink;
import org.quorate.agencyreport.SharedReading;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.Pack;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.Problems;
import org.quorate.doorway.Proofs;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A reader's pages: one page for each report, behind the code. What stands before the code says nothing; looking there
 * changes nothing.
 */
@LightPage
class ReadingPages {

    private final Door door;
    private final ReadingLink readings;
    private final SharedReading reading;

    ReadingPages(Door door, ReadingLink readings, SharedReading reading) {
        this.door = door;
        this.readings = readings;
        this.reading = reading;
    }

    /** What was typed about one part, as text, so that none of it is lost. */
    record Said(
            @Nullable UUID part,
            @Nullable String kind,
            @Nullable String text) {

        static final Said NOTHING = new Said(null, null, null);
    }

    @GetMapping(ReadingLink.PATH + "{token}")
    ModelAndView start(@PathVariable String token, HttpServletRequest request) {
        var standing = readings.standing(open(token, request).subjectId());
        return page(standing == LinkStanding.OPEN ? "light/reading-start" : "light/reading-closed", token)
                .addObject("standing", standing);
    }

    @GetMapping(ReadingLink.PATH + "{token}/report/{share}")
    ModelAndView report(@PathVariable String token, @PathVariable UUID share, HttpServletRequest request) {
        return report(token, open(token, request), share, request, Said.NOTHING, new Problems());
    }

    /** All of it as one file. */
    @GetMapping(ReadingLink.PATH + "{token}/pack")
    Object pack(@PathVariable String token, HttpServletRequest request) {
        var link = open(token, request);
        var proof = Proofs.of(link, request);
        try {
            return proof == null
                    ? Door.go(ReadingLink.PATH + token + "/who")
                    : file(reading.pack(link.holder(), link.subjectId(), proof));
        } catch (NotFound shut) {
            return Door.go(ReadingLink.PATH + token + "/who");
        }
    }

    @PostMapping(ReadingLink.PATH + "{token}/report/{share}/say")
    ModelAndView say(@PathVariable String token, @PathVariable UUID share, Said said, HttpServletRequest request) {
        var link = open(token, request);
        var proof = Proofs.of(link, request);
        if (proof == null || said.part() == null) {
            return report(token, link, share, request, said, new Problems());
        }
        var problems = new Problems();
        var kind = Problems.code(CommentKind.class, said.kind());
        if (kind == null) {
            problems.at("kind", "error.kind");
        } else {
            try {
                reading.comment(
                        link.holder(),
                        link.subjectId(),
                        proof,
                        share,
                        said.part(),
                        kind,
                        Objects.requireNonNullElse(said.text(), ""));
                return Door.go(ReadingLink.PATH + token + "/report/" + share + "#part-" + said.part());
            } catch (RuleViolation broken) {
                problems.at(
                        "text",
                        switch (broken.code()) {
                            case "required" -> "error.text";
                            case "text-too-long" -> "error.too-long";
                            default -> "error.comments-too-many";
                        });
            } catch (NotFound over) {
                return Door.go(ReadingLink.PATH + token + "/who");
            }
        }
        var page = report(token, link, share, request, said, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView report(
            String token, OpenLink link, UUID share, HttpServletRequest request, Said said, Problems problems) {
        var proof = Proofs.of(link, request);
        if (proof == null) {
            return Door.go(ReadingLink.PATH + token + "/who");
        }
        try {
            return page("light/reading-report", token)
                    .addObject("report", reading.open(link.holder(), link.subjectId(), proof, share))
                    .addObject("kinds", CommentKind.values())
                    .addObject("said", said)
                    .addObject("problems", problems);
        } catch (NotFound shut) {
            return Door.go(ReadingLink.PATH + token + "/who");
        }
    }

    private static ResponseEntity<byte[]> file(Pack pack) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(Pack.FILE_NAME)
                                .build()
                                .toString())
                .body(pack.pdf());
    }

    private OpenLink open(String token, HttpServletRequest request) {
        return door.open(ReadingLink.PURPOSE, token, request);
    }

    private static ModelAndView page(String template, String token) {
        return new ModelAndView(template).addObject("base", ReadingLink.PATH + token);
    }
}
