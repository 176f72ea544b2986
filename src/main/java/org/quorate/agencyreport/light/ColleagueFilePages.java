package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ColleagueFiles;
import org.quorate.doorway.Door;
import org.quorate.doorway.DoorCodes;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Proofs;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.RuleViolation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of colleagues' reports, for invited professionals who have a link and typed its code. */
@LightPage
class ColleagueFilePages {

    private final Door door;
    private final DoorCodes codes;
    private final ColleagueFiles files;

    ColleagueFilePages(Door door, DoorCodes codes, ColleagueFiles files) {
        this.door = door;
        this.codes = codes;
        this.files = files;
    }

    @GetMapping(InvitationLink.PATH + "{token}/reports/{version}/files/{file}")
    Object open(
            @PathVariable String token,
            @PathVariable UUID version,
            @PathVariable UUID file,
            HttpServletRequest request) {
        var link = door.open(InvitationLink.PURPOSE, token, request);
        var proof = Proofs.of(link, request);
        if (proof == null) {
            return Door.go(InvitationLink.PATH + token + "/who");
        }
        try {
            codes.requireProof(link.holder(), link.purpose(), link.subjectId(), proof);
        } catch (NotFound over) {
            Proofs.forget(link, request);
            return Door.go(InvitationLink.PATH + token + "/who");
        } catch (RuleViolation closed) {
            return Door.go(InvitationLink.PATH + token);
        }
        try {
            return Download.of(files.openByLink(link.holder(), link.subjectId(), proof, version, file));
        } catch (RuleViolation held) {
            return Door.go(InvitationLink.PATH + token + "/reports/" + version);
        }
    }
}
