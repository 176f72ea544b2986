package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.CurrentActor;
import org.quorate.agencyreport.ReportWriting;
import org.quorate.agencyreport.WritingFiles;
import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.FileLimits;
import org.quorate.agencyreport.domain.ReportPaths;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.agencyreport.domain.WritingPage;
import org.quorate.document.Documents;
import org.quorate.kernel.RuleViolation;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.RuleMessages;

/** Somebody with an account writes the report they were asked for; what they type is saved as they type it. */
@Route(ReportPaths.WRITE)
@PageTitle("Write a report")
@RolesAllowed({"AGENCY_PRACTITIONER", "AGENCY_LEAD", "SOCIAL_WORKER"})
@StyleSheet("report.css")
class WriteReportView extends Page implements BeforeEnterObserver {

    /** What somebody else did meanwhile is not in sight yet. */
    private static final Set<String> ELSEWHERE =
            Set.of("report-waiting-open", "report-aside-open", "report-changed-meanwhile");

    private final ReportWriting writing;
    private final WritingFiles files;
    private final Documents documents;
    private final CurrentActor actors;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final Paragraph state = new Paragraph();
    private UUID inviteeId = new UUID(0, 0);
    private @Nullable UUID draft;

    WriteReportView(ReportWriting writing, WritingFiles files, Documents documents, CurrentActor actors) {
        super("Write a report");
        this.writing = writing;
        this.files = files;
        this.documents = documents;
        this.actors = actors;
        state.addClassName("q-quiet");
        state.getElement().setAttribute("role", "status");
        setNarrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inviteeId = Asked.id(event, "invitee");
        load();
    }

    private void load() {
        var page = writing.open(actors.get(), inviteeId);
        boxes.clear();
        draft = page.draft();
        state.setText("");
        setHeading(page.formTitle());
        setSubtitle("For the conference " + page.reference() + " on " + Dates.day(page.heldOn())
                + (page.dueAt() == null ? "" : ". Due " + Dates.moment(page.dueAt())) + ".");
        var content = new Div();
        content.addClassName("q-stack");
        page.waiting().forEach(words -> content.add(new WaitingPanel(words, keep -> take(words.typedBy(), keep))));
        content.add(page.writing() ? sheet(page) : new SentPanel(page, this::correct));
        setContent(content);
    }

    private Component[] all(List<DraftField> fields) {
        return fields.stream()
                .map(field -> {
                    var box = new FieldBox(field, this::typed, this::settle);
                    boxes.put(field.key(), box);
                    return box;
                })
                .toArray(Component[]::new);
    }

    private Div sheet(WritingPage page) {
        var report = new Panel("Your report");
        var carried = page.carriedFrom();
        if (carried != null) {
            report.add(new Paragraph("It begins with what your agency wrote for the conference on "
                    + Dates.day(carried)
                    + ". Change what is no longer true; what changed is marked for those who read it."));
        }
        report.add(all(page.fields()));
        var annex = new Panel("Something the family must not read", all(page.annex()));
        var about = new Panel("Who wrote it, and who sends it", all(page.about()));
        var actions = new Div(Buttons.primary("Look it over and send", this::look));
        if (page.sent().isEmpty()) {
            actions.add(Buttons.secondary("I have nothing to report", this::nothing));
        } else {
            actions.add(Buttons.secondary("Leave the report as it was sent", this::leave));
        }
        actions.addClassName("q-actions");
        var attached = new FilesPanel(files, actors.get(), inviteeId, FileLimits.words(documents.largestBytes()));
        var sheet = new Div(report, attached, annex, about, state, actions);
        sheet.addClassName("q-stack");
        return sheet;
    }

    private void typed(FieldBox box, String text) {
        try {
            var saved = writing.save(
                            actors.get(), inviteeId, List.of(new TypedField(box.key(), text, box.revision(), draft)))
                    .getFirst();
            if (saved.clash()) {
                load();
                Notices.inform(
                        "Somebody else changed this box, or sent the report, while you were writing. What you typed is kept.");
                return;
            }
            box.saved(saved.revision());
            state.setText("Saved");
        } catch (RuleViolation broken) {
            box.broken(RuleMessages.text(broken));
        }
    }

    private void settle(UUID asideId, boolean keep) {
        writing.settle(actors.get(), inviteeId, asideId, keep);
        load();
    }

    private void take(UUID typedBy, boolean keep) {
        writing.take(actors.get(), inviteeId, typedBy, keep);
        load();
    }

    private void look() {
        var broken = new ArrayList<>(writing.check(actors.get(), inviteeId));
        if (broken.isEmpty()) {
            new LookOverDialog(writing, actors.get(), inviteeId, this::sent).open();
            return;
        }
        if (broken.stream().anyMatch(one -> ELSEWHERE.contains(one.code()))) {
            load();
        }
        broken.forEach(this::show);
    }

    private void show(RuleViolation broken) {
        var box = broken.field() == null ? null : boxes.get(broken.field());
        if (box == null) {
            Notices.ruleViolation(broken);
        } else {
            box.broken(RuleMessages.text(broken));
            box.scrollIntoView();
        }
    }

    private void nothing() {
        new NothingDialog(answer -> {
                    writing.answer(actors.get(), inviteeId, answer);
                    sent();
                })
                .open();
    }

    private void sent() {
        load();
        Notices.success("It was sent.");
    }

    private void correct() {
        writing.correct(actors.get(), inviteeId);
        load();
    }

    private void leave() {
        writing.leaveAsSent(actors.get(), inviteeId);
        load();
    }
}
