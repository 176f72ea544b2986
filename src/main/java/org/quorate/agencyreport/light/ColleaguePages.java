package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.ColleagueFiles;
import org.quorate.agencyreport.ColleagueReading;
import org.quorate.doorway.Door;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Proofs;
import org.quorate.invitation.InvitationLink;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Colleagues' reports, for invited professionals who have a link and typed its code. */
@LightPage
class ColleaguePages {

    private final Door door;
    private final ColleagueReading reading;
    private final ColleagueFiles files;

    ColleaguePages(Door door, ColleagueReading reading, ColleagueFiles files) {
        this.door = door;
        this.reading = reading;
        this.files = files;
    }

    @GetMapping(InvitationLink.PATH + "{token}/reports")
    ModelAndView reports(@PathVariable String token, HttpServletRequest request) {
        var link = door.open(InvitationLink.PURPOSE, token, request);
        var proof = Proofs.of(link, request);
        try {
            return proof == null
                    ? ask(token)
                    : page("light/colleagues", token)
                            .addObject("reports", reading.reportsByLink(link.holder(), link.subjectId(), proof));
        } catch (NotFound over) {
            return ask(token);
        }
    }

    @GetMapping(InvitationLink.PATH + "{token}/reports/{version}")
    ModelAndView report(@PathVariable String token, @PathVariable UUID version, HttpServletRequest request) {
        var link = door.open(InvitationLink.PURPOSE, token, request);
        var proof = Proofs.of(link, request);
        try {
            return proof == null
                    ? ask(token)
                    : page("light/colleague-report", token)
                            .addObject("report", reading.openByLink(link.holder(), link.subjectId(), proof, version))
                            .addObject("files", files.ofByLink(link.holder(), link.subjectId(), proof, version));
        } catch (NotFound over) {
            return ask(token);
        }
    }

    private static ModelAndView ask(String token) {
        return Door.go(InvitationLink.PATH + token + "/who");
    }

    private static ModelAndView page(String template, String token) {
        return new ModelAndView(template).addObject("base", InvitationLink.PATH + token);
    }
}
