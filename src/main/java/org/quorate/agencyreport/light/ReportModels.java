package org.quorate.agencyreport.light;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.quorate.agencyreport.AnnexReaders;
import org.quorate.agencyreport.CannotReportReason;
import org.quorate.agencyreport.DraftField;
import org.quorate.agencyreport.LinkReport;
import org.quorate.agencyreport.ProposedCategory;
import org.quorate.agencyreport.Recommendation;
import org.quorate.agencyreport.TypedField;
import org.quorate.agencyreport.WritingPage;
import org.quorate.doorway.Problems;
import org.quorate.invitation.letters.Facts;
import org.quorate.kernel.Ids;
import org.quorate.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the templates of the report's pages are given. */
@Component
class ReportModels {

    /** The page with the boxes runs one script of ours, which sends what is typed to this very page. */
    private static final String ONE_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    ModelAndView form(Visit visit, WritingPage page, Problems problems, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ONE_SCRIPT);
        var due = page.dueAt();
        var carried = page.carriedFrom();
        return shared("light/report", visit, page)
                .addObject("problems", problems)
                .addObject("due", due == null ? "" : Facts.moment(due))
                .addObject("carried", carried == null ? null : Facts.day(carried))
                .addObject("submit", Ids.next())
                .addObject("recommendations", Recommendation.values())
                .addObject("categories", ProposedCategory.values())
                .addObject("reasons", CannotReportReason.values())
                .addObject("readers", AnnexReaders.CHOICE)
                .addObject("annexOpen", hasText(page.annex()) || hasProblem(page.annex(), problems))
                .addObject("aboutOpen", isOpen(page, problems));
    }

    ModelAndView broken(Visit visit, WritingPage page, List<RuleViolation> broken, HttpServletResponse response) {
        var problems = new Problems();
        broken.forEach(one -> problems.at(one.field() == null ? "report" : one.field(), "error.report." + one.code()));
        var model = form(visit, page, problems, response);
        model.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    ModelAndView check(Visit visit, WritingPage page) {
        return shared("light/report-check", visit, page)
                .addObject("submit", Ids.next())
                .addObject("words", new Worded())
                .addObject("annexWritten", hasText(page.annex()));
    }

    ModelAndView sent(Visit visit, WritingPage page, LinkReport report) {
        return shared("light/report-sent", visit, page)
                .addObject("report", report)
                .addObject("at", Facts.moment(report.sent().summary().at()));
    }

    /** The page is closed, or it is too much to be kept: whoever typed gets what they typed back, to be copied. */
    ModelAndView handBack(String base, List<TypedField> typed, HttpStatusCode status) {
        var model = new ModelAndView("light/report-kept");
        model.setStatus(status);
        model.addObject("base", base);
        model.addObject("why", status.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE) ? "long" : "kept");
        model.addObject(
                "typed",
                typed.stream()
                        .filter(field -> !field.text().isBlank() && !field.key().equals("_annex_readers"))
                        .toList());
        return model;
    }

    private static ModelAndView shared(String template, Visit visit, WritingPage page) {
        return new ModelAndView(template).addObject("base", visit.base()).addObject("page", page);
    }

    private static boolean hasText(List<DraftField> fields) {
        return fields.stream().anyMatch(field -> !field.text().isBlank());
    }

    private static boolean hasProblem(List<DraftField> fields, Problems problems) {
        return fields.stream().anyMatch(field -> problems.any(field.key()));
    }

    /** Whose report it is must be said by whoever writes for a colleague, and a correction says what it corrects. */
    private static boolean isOpen(WritingPage page, Problems problems) {
        return !page.sent().isEmpty()
                || hasProblem(page.about(), problems)
                || page.about().stream()
                        .anyMatch(field ->
                                field.section().needed() && field.text().isBlank());
    }
}
