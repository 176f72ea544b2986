package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.LinkWriting;
import org.quorate.agencyreport.SavedField;
import org.quorate.agencyreport.TypedField;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Shut;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.invitation.letters.Facts;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves boxes while they are typed, for the script of the report's page. Says what stands there now, and no names. */
@LightPage
class AutosavePages {

    private final Door door;
    private final LinkWriting writing;

    AutosavePages(Door door, LinkWriting writing) {
        this.door = door;
        this.writing = writing;
    }

    /**
     * 200 with what became of each box; 401 when a code must be typed first, and what was typed is kept until then; 410
     * when the page is closed; 422 when it is too much to be kept.
     */
    @PostMapping({InvitationLink.PATH + "{token}/report/part", DeputyLink.PATH + "{token}/report/part"})
    ResponseEntity<List<Map<String, Object>>> part(@PathVariable String token, HttpServletRequest request) {
        var typed = ReportForm.typed(request);
        try {
            return part(Visit.of(door, token, request), typed);
        } catch (Shut | NotFound closed) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        } catch (RuleViolation refused) {
            var closed = "link-answer-too-late".equals(refused.code());
            return ResponseEntity.status(closed ? HttpStatus.GONE : HttpStatus.UNPROCESSABLE_CONTENT)
                    .build();
        }
    }

    private ResponseEntity<List<Map<String, Object>>> part(Visit visit, List<TypedField> typed) {
        var key = visit.key();
        if (key != null) {
            try {
                return ResponseEntity.ok(writing.save(visit.holder(), key, typed).stream()
                        .map(AutosavePages::answer)
                        .toList());
            } catch (NotFound over) {
                // as if no code had been typed
            }
        }
        writing.keepTyped(visit.holder(), visit.link().purpose(), visit.link().subjectId(), typed);
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    private static Map<String, Object> answer(SavedField field) {
        var by = field.by();
        var at = field.at();
        return Map.of(
                "key",
                field.key(),
                "revision",
                field.revision(),
                "clash",
                field.clash(),
                "by",
                by == null ? "" : by,
                "at",
                at == null ? "" : Facts.moment(at));
    }
}
