package org.quorate.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.attendance.FindingRow;
import org.quorate.attendance.Forecasts;
import org.quorate.attendance.Quoracies;
import org.quorate.attendance.Quoracy.Inquorate;
import org.quorate.attendance.QuoracyNow;
import org.quorate.attendance.RollRow.Group;
import org.quorate.attendance.RollState;
import org.quorate.attendance.Rolls;
import org.quorate.attendance.domain.CorrectedQuoracy;
import org.quorate.attendance.domain.Forecast;
import org.quorate.attendance.domain.GoingAhead;
import org.quorate.attendance.domain.RollTime;
import org.quorate.conference.panel.PanelContext;
import org.quorate.kernel.Role;
import org.quorate.partnership.Ground;
import org.quorate.partnership.QuoracyGroup;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;
import org.quorate.uikit.Notices;
import org.quorate.uikit.Panel;

/** Whether the conference is quorate now, who counts, what is missing, and what the chair may do about it. */
@StyleSheet("attendance.css")
class QuoracyCard extends Panel {

    private final Quoracies quoracies;
    private final Forecasts forecasts;
    private final Rolls rolls;
    private final Clock clock;
    private final PanelContext context;
    private final Div words = new Div();
    private final Button goAhead = Buttons.secondary("Go ahead although short", this::askGoAhead);
    private @Nullable Object shown;

    QuoracyCard(Quoracies quoracies, Forecasts forecasts, Rolls rolls, Clock clock, PanelContext context) {
        super("Quoracy");
        this.quoracies = quoracies;
        this.forecasts = forecasts;
        this.rolls = rolls;
        this.clock = clock;
        this.context = context;
        words.addClassName("q-stack");
        setContent(words, goAhead);
        load();
        context.onChange(this::load);
    }

    private void load() {
        var conference = context.conference();
        var time = time();
        var now = time.isLive()
                ? quoracies.quoracy(context.actor(), conference.id(), time.moment())
                : quoracies.forecast(context.actor(), conference.id());
        var expected = stillToCome(now);
        var corrected = time.isOver() && now.finding() != null
                ? quoracies.corrected(context.actor(), conference.id())
                : Optional.<CorrectedQuoracy>empty();
        var ahead = ahead(now, time);
        var state = Arrays.asList(
                time.isLive(),
                time.isOver(),
                now.quoracy(),
                now.secondRunning(),
                now.finding(),
                expected,
                ahead,
                corrected);
        if (!state.equals(shown)) {
            shown = state;
            words.removeAll();
            goAhead.setVisible(!time.isOver() && mayGoAhead(now, time));
            if (time.isOver()) {
                showEnd(now.finding());
                corrected.ifPresent(
                        since -> words.add(new CorrectedQuoracyWords(Objects.requireNonNull(now.finding()), since)));
            } else {
                withBadge(QuoracyWords.badge(now));
                words.add(now(now, time, expected));
                ahead.ifPresent(this::showWhoToRing);
            }
        }
    }

    private List<Component> now(QuoracyNow now, RollTime time, String expected) {
        var parts = new ArrayList<Component>();
        parts.add(chips("Who counts now", now.quoracy().presentGroups()));
        if (now.quoracy() instanceof Inquorate inquorate) {
            parts.add(new Paragraph(QuoracyWords.missing(now)));
            if (!expected.isEmpty()) {
                parts.add(new Paragraph("Invited and not here yet: " + expected + "."));
            }
            if (now.secondRunning()) {
                parts.add(Badge.bad("The conference before this one was not quorate either"));
            }
            if (time.isLive() && now.needsDecision()) {
                grounds(inquorate, parts);
            }
        }
        if (now.finding() != null && now.finding().outcome() == FindingRow.Outcome.OVERRIDDEN) {
            parts.add(override(now.finding()));
        }
        return parts;
    }

    /** Before the day, while it is short, for those who may ring. */
    private Optional<Forecast> ahead(QuoracyNow now, RollTime time) {
        return now.forecast() && !time.isOver() && !now.quoracy().isQuorate() && Forecasts.mayRing(context.actor())
                ? Optional.of(
                        forecasts.forecast(context.actor(), context.conference().id()))
                : Optional.empty();
    }

    private void showWhoToRing(Forecast ahead) {
        words.add(new H3("Who to ring"), new Paragraph(ForecastWords.unanswered(ahead) + "."));
        words.add(
                ahead.toRing().isEmpty() ? new Paragraph(ForecastWords.nobodyToRing()) : new RingList(ahead.toRing()));
    }

    /** On the day, the professions that are invited and not here yet. */
    private String stillToCome(QuoracyNow now) {
        if (now.forecast() || now.quoracy().isQuorate()) {
            return "";
        }
        return rolls.roll(context.actor(), context.conference().id()).of(Group.PROFESSIONALS).stream()
                .filter(row -> row.state() == RollState.EXPECTED && row.profession() != null)
                .map(row -> row.profession().displayName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void grounds(Inquorate inquorate, List<Component> parts) {
        if (inquorate.permittedGrounds().isEmpty()) {
            parts.add(new Paragraph("The rules give the chair no ground to go ahead: adjourn."));
            return;
        }
        parts.add(new Paragraph("The chair may go ahead on these grounds:"));
        var grounds = new UnorderedList();
        inquorate.permittedGrounds().forEach(ground -> grounds.add(new ListItem(ground.text())));
        parts.add(grounds);
    }

    private boolean mayGoAhead(QuoracyNow now, RollTime time) {
        return now.quoracy() instanceof Inquorate inquorate
                && !inquorate.permittedGrounds().isEmpty()
                && time.isLive()
                && now.needsDecision()
                && context.actor().isAny(Role.CHAIR, Role.SERVICE_MANAGER);
    }

    private void askGoAhead() {
        var now = quoracies.quoracy(context.actor(), context.conference().id(), time().moment());
        if (now.quoracy() instanceof Inquorate inquorate) {
            new GoAheadDialog(inquorate, now.secondRunning(), this::goAhead).open();
        } else {
            context.changed();
        }
    }

    private RollTime time() {
        return new RollTime(context.conference(), clock);
    }

    private void goAhead(GoingAhead goingAhead) {
        var notices =
                quoracies.goAheadShort(context.actor(), context.conference().id(), goingAhead);
        if (notices.mustBeReported()) {
            Notices.inform("Going ahead on this ground must be reported to the head of service.");
        }
        context.changed();
    }

    private void showEnd(@Nullable FindingRow finding) {
        if (finding == null) {
            withBadge(Badge.neutral("Nothing on record"));
            words.add(new Paragraph("Nothing was put on record about quoracy."));
            return;
        }
        withBadge(QuoracyWords.badge(finding));
        words.add(
                new Paragraph("As recorded, at " + Dates.moment(finding.evaluatedAt()) + "."),
                chips("Who counted", finding.presentGroups()));
        if (finding.outcome() == FindingRow.Outcome.OVERRIDDEN) {
            words.add(override(finding));
        }
    }

    private static Facts override(FindingRow finding) {
        return new Facts()
                .with(
                        "Grounds for going ahead",
                        finding.grounds().stream().map(Ground::text).collect(Collectors.joining("; ")))
                .with("Reason", finding.reason())
                .with("Interim arrangements", finding.interim());
    }

    private static Component chips(String label, Collection<QuoracyGroup> groups) {
        var list = new UnorderedList();
        list.addClassName("q-group-chips");
        list.getElement().setAttribute("aria-label", label);
        groups.forEach(group -> list.add(new ListItem(QuoracyWords.capital(group.words()))));
        return groups.isEmpty() ? new Paragraph("Nobody who counts is here yet.") : list;
    }
}
