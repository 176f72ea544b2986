package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.LinkFiles;
import org.quorate.agencyreport.domain.FileLimits;
import org.quorate.agencyreport.domain.FilesToAdd;
import org.quorate.agencyreport.domain.LinkKey;
import org.quorate.agencyreport.domain.ReportFile;
import org.quorate.document.Documents;
import org.quorate.doorway.Door;
import org.quorate.doorway.DoorCodes;
import org.quorate.doorway.LightPage;
import org.quorate.doorway.Problems;
import org.quorate.doorway.Proofs;
import org.quorate.doorway.Shut;
import org.quorate.invitation.DeputyLink;
import org.quorate.invitation.InvitationLink;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.RuleMessages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The files of a report that is written from a personal link: a page of its own, so that a file that is refused or cut
 * off takes no typed word with it. What was typed is saved on the way here.
 */
@LightPage
class FilePages {

    private static final String INVITEE = InvitationLink.PATH + "{token}/report/files";
    private static final String DEPUTY = DeputyLink.PATH + "{token}/report/files";
    private static final String ONE = "/{file}";
    private static final String REMOVE = "/{file}/remove";
    private static final String ALL = "ALL";

    private final Door door;
    private final DoorCodes codes;
    private final LinkFiles files;
    private final Documents documents;

    FilePages(Door door, DoorCodes codes, LinkFiles files, Documents documents) {
        this.door = door;
        this.codes = codes;
        this.files = files;
        this.documents = documents;
    }

    @GetMapping({INVITEE, DEPUTY})
    Object look(
            @PathVariable String token, @RequestParam(name = "now") @Nullable String now, HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, key -> {
            var page = files.look(visit.holder(), key);
            return page.writing()
                    ? page(visit, page, null, null)
                            .addObject("now", "added".equals(now) || "removed".equals(now) ? now : null)
                    : Door.go(visit.report());
        });
    }

    /** The form is read as it arrives: asking for a parameter of it here would have the server take it apart on disk. */
    @PostMapping({INVITEE, DEPUTY})
    Object add(@PathVariable String token, HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        var form = new FileForm(request, documents.largestBytes());
        var answer = behindCode(visit, request, key -> added(visit, key, form));
        form.discard();
        return answer;
    }

    private ModelAndView added(Visit visit, LinkKey key, FileForm form) {
        try {
            form.read((about, file) -> files.add(visit.holder(), key, child(about), file));
            return Door.go(visit.report() + "/files?now=added");
        } catch (RuleViolation refused) {
            if (refused.field() == null) {
                throw refused;
            }
            var page = files.look(visit.holder(), key);
            if (!page.writing()) {
                return Door.go(visit.report());
            }
            var model = page(visit, page, refused, form.about());
            model.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return model;
        }
    }

    @GetMapping({INVITEE + ONE, DEPUTY + ONE})
    Object open(@PathVariable String token, @PathVariable String file, HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, key -> {
            try {
                return Download.of(files.open(visit.holder(), key, id(file)));
            } catch (RuleViolation held) {
                return Door.go(visit.report() + "/files");
            }
        });
    }

    @GetMapping({INVITEE + REMOVE, DEPUTY + REMOVE})
    Object ask(@PathVariable String token, @PathVariable String file, HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(
                visit,
                request,
                key -> new ModelAndView("light/report-file-remove")
                        .addObject("base", visit.base())
                        .addObject("file", of(files.look(visit.holder(), key), id(file))));
    }

    @PostMapping({INVITEE + REMOVE, DEPUTY + REMOVE})
    Object remove(@PathVariable String token, @PathVariable String file, HttpServletRequest request) {
        var visit = Visit.of(door, token, request);
        return behindCode(visit, request, key -> {
            files.take(visit.holder(), key, id(file));
            return Door.go(visit.report() + "/files?now=removed");
        });
    }

    private ModelAndView page(Visit visit, FilesToAdd page, @Nullable RuleViolation refused, @Nullable String chosen) {
        var problems = new Problems();
        if (refused != null) {
            problems.at(Objects.requireNonNull(refused.field()), "error.file");
        }
        return new ModelAndView("light/report-files")
                .addObject("base", visit.base())
                .addObject("page", page)
                .addObject("problems", problems)
                .addObject("refusal", refused == null ? "" : RuleMessages.text(refused))
                .addObject("chosen", chosen == null ? ALL : chosen)
                .addObject("most", FileLimits.MOST)
                .addObject("largest", FileLimits.words(documents.largestBytes()))
                .addObject("together", FileLimits.words(FileLimits.MOST_BYTES));
    }

    /** What is not there any more, or never was theirs, is said to be not here; a code that has run out is asked anew. */
    private <T> Object behindCode(Visit visit, HttpServletRequest request, Function<LinkKey, T> page) {
        var key = visit.key();
        if (key == null) {
            return Door.go(visit.report());
        }
        try {
            codes.requireProof(visit.holder(), key.purpose(), key.subjectId(), key.codeId());
        } catch (NotFound over) {
            Proofs.forget(visit.link(), request);
            return Door.go(visit.askForCode());
        } catch (RuleViolation closed) {
            return Door.go(visit.base());
        }
        return page.apply(key);
    }

    private static @Nullable UUID child(@Nullable String about) {
        return about == null || about.isEmpty() || about.equals(ALL)
                ? null
                : ReportForm.id(about).orElseThrow(() -> RuleViolation.at(FileForm.ABOUT, "file-about-nobody"));
    }

    private static UUID id(String file) {
        return ReportForm.id(file).orElseThrow(() -> new Shut(Shut.Why.UNKNOWN));
    }

    private static ReportFile of(FilesToAdd page, UUID fileId) {
        return page.files().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
