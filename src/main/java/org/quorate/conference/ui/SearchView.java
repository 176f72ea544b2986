package org.quorate.conference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.CurrentActor;
import org.quorate.conference.ConferencePaths;
import org.quorate.conference.ConferenceSearch;
import org.quorate.conference.Conferences;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.family.AdultSummary;
import org.quorate.family.Adults;
import org.quorate.family.ChildSummary;
import org.quorate.family.Families;
import org.quorate.family.FamilyPaths;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.quorate.uikit.Page;
import org.quorate.uikit.Panel;
import org.quorate.uikit.SearchField;

/**
 * One search over families, conferences and the people who work with them, reached from every screen. What is looked
 * for never stands in an address; every service shows what the reader may see and puts it on record.
 */
@Route(ConferencePaths.SEARCH)
@PageTitle("Search – Quorate")
@RolesAllowed({"CHAIR", "BUSINESS_SUPPORT", "SERVICE_MANAGER", "SOCIAL_WORKER"})
class SearchView extends Page {

    private static final int MOST = 8;

    private final Families families;
    private final Adults adults;
    private final Conferences conferences;
    private final Practitioners practitioners;
    private final CurrentActor actors;
    private final Clock clock;
    private final Div found = new Div();

    SearchView(
            Families families,
            Adults adults,
            Conferences conferences,
            Practitioners practitioners,
            CurrentActor actors,
            Clock clock) {
        super("Search");
        this.families = families;
        this.adults = adults;
        this.conferences = conferences;
        this.practitioners = practitioners;
        this.actors = actors;
        this.clock = clock;
        setSubtitle(
                "Children, parents and carers, conferences, and people who work with them. Every search is on record.");
        found.addClassName("q-stack");
        found.getElement().setAttribute("role", "status");
        var field = new SearchField("A name, a reference, a council id or an NHS number", this::search);
        field.focus();
        add(field, found);
    }

    private void search(String text) {
        found.removeAll();
        if (text.strip().length() < Families.SHORTEST_SEARCH) {
            return;
        }
        var actor = actors.get();
        show(
                "Children and families",
                families.search(actor, text, 0, MOST + 1).stream()
                        .map(this::item)
                        .toList());
        show(
                "Parents, carers and other adults",
                adults.search(actor, text, MOST + 1).stream().map(this::item).toList());
        var rows = conferences.find(
                actor,
                new ConferenceSearch(text, Set.of(), null, null, null, null, ConferenceSearch.Order.LATEST),
                0,
                MOST);
        found.add(new Panel("Conferences", rows.isEmpty() ? none() : ConferenceList.of(rows, Time.today(clock))));
        show(
                "People who work with families",
                practitioners.search(actor, PractitionerSearch.of(text), 0, MOST + 1).stream()
                        .map(row -> new ListItem(
                                words(row.fullName(), row.profession().displayName() + ", " + row.agencyName())))
                        .toList());
    }

    private void show(String title, List<ListItem> items) {
        var panel = new Panel(title);
        if (items.isEmpty()) {
            panel.setContent(none());
        } else {
            var list = new UnorderedList();
            list.addClassName("q-day");
            items.stream().limit(MOST).forEach(list::add);
            panel.setContent(list);
            if (items.size() > MOST) {
                panel.add(new Paragraph("The first " + MOST + " are shown. Type more of the name."));
            }
        }
        found.add(panel);
    }

    private ListItem item(ChildSummary child) {
        return family(
                child.familyId(),
                words(child.label(), child.ageOn(Time.today(clock)) + " · family " + child.familyReference()));
    }

    private ListItem item(AdultSummary adult) {
        return family(
                adult.familyId(),
                words(
                        adult.name(),
                        (adult.dateOfBirth() == null ? "" : "born " + Words.day(adult.dateOfBirth()) + " · ")
                                + "family " + adult.familyReference()));
    }

    private static ListItem family(UUID familyId, Div words) {
        var link = new Anchor(FamilyPaths.family(familyId), words);
        link.addClassName("q-found");
        return new ListItem(link);
    }

    private static Component none() {
        return new Paragraph("Nothing found.");
    }

    private static Div words(String first, String second) {
        var words = new Div(new Span(first), new Span(second));
        words.addClassName("q-day-words");
        return words;
    }
}
