package org.quorate.insight;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.insight.domain.Behind;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.Choice;
import org.quorate.insight.domain.CountedRow;
import org.quorate.insight.domain.Counting;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.insight.domain.FigureReport;
import org.quorate.insight.domain.RowLabels;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every figure as n of N, and the very rows behind each number. For the reviewing service and its analysts; an analyst
 * never sees a name. Looking at rows is audited.
 */
@Service
@Transactional(readOnly = true)
public class Figures {

    private static final Role[] READERS = {Role.SERVICE_MANAGER, Role.ANALYST, Role.CHAIR, Role.BUSINESS_SUPPORT};
    private static final Role[] SEE_NAMES = {Role.SERVICE_MANAGER, Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SYSTEM};

    private final Gate gate;
    private final AuditTrail audit;
    private final Counting counting;
    private final Behind behind;
    private final RowLabels labels;
    private final Clock clock;

    Figures(Gate gate, AuditTrail audit, Counting counting, Behind behind, RowLabels labels, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.counting = counting;
        this.behind = behind;
        this.labels = labels;
        this.clock = clock;
    }

    /**
     * Counts a figure.
     *
     * @throws RuleViolation {@code by} when the figure has no such breakdown; {@code profession} or {@code agency} when
     *     it counts no professionals
     */
    public FigureReport report(Actor actor, Figure figure, Breakdown by, FigureFilter filter) {
        gate.require(actor, READERS);
        check(figure, by, filter);
        var began = System.nanoTime();
        var tables = counting.tables(figure, by, filter);
        var queried = Duration.ofNanos(System.nanoTime() - began);
        return new FigureReport(figure, filter, by, inWords(filter), Time.today(clock), tables, queried);
    }

    /** The period and what it is narrowed to, in words. */
    public String period(Actor actor, FigureFilter filter) {
        gate.require(actor, READERS);
        return inWords(filter);
    }

    /** What a number counts, such as {@code Neither: GP}; empty when there is no such number. */
    public Optional<String> heading(Actor actor, DrillDown wanted, FigureFilter filter) {
        gate.require(actor, READERS);
        return behind.heading(wanted, filter);
    }

    /** How many rows are behind a number; the number itself. */
    public long countRows(Actor actor, DrillDown wanted, FigureFilter filter) {
        gate.require(actor, READERS);
        return behind.count(wanted, filter);
    }

    /**
     * The rows behind a number, by day and reference. Names only for those who may see names; a restricted case's rows
     * are there, because the number counts them, and say nothing that tells whose they are.
     */
    public List<CountedRow> rows(Actor actor, DrillDown wanted, FigureFilter filter, int offset, int limit) {
        gate.require(actor, READERS);
        var names = actor.isAny(SEE_NAMES);
        var visible = gate.visibleConferences(actor);
        var rows = behind.rows(wanted, filter, names, offset, limit).stream()
                .map(row -> names && !visible.holds(row.conferenceId()) ? row.withheld() : row)
                .toList();
        var purpose = "figure-" + wanted.figure().code();
        audit.read(actor, "figure", Ids.imported("figure", wanted.figure().code()), wanted.column());
        if (names) {
            var children = rows.stream()
                    .map(CountedRow::childId)
                    .filter(Objects::nonNull)
                    .toList();
            audit.reads(actor, "child", children, purpose);
        }
        return rows;
    }

    public List<Choice> localities(Actor actor) {
        return choices(actor, labels.localities());
    }

    public List<Choice> kinds(Actor actor) {
        return choices(actor, labels.kinds());
    }

    /** The lines professions are reported in, in the order annual reports print them. */
    public List<Choice> reportingGroups(Actor actor) {
        return choices(actor, labels.reportingGroups());
    }

    /** Agencies whose name contains the text. */
    public List<Choice> agencies(Actor actor, String text, int offset, int limit) {
        return choices(actor, labels.agencies(text, offset, limit));
    }

    /** One agency. */
    public Optional<Choice> agency(Actor actor, UUID id) {
        return choices(actor, labels.agency(id)).stream().findFirst();
    }

    private List<Choice> choices(Actor actor, List<RowLabels.Label> found) {
        gate.require(actor, READERS);
        return found.stream()
                .map(label -> new Choice(label.key(), label.code(), label.label()))
                .toList();
    }

    private static void check(Figure figure, Breakdown by, FigureFilter filter) {
        if (!figure.breakdowns().contains(by)) {
            throw RuleViolation.at("by", "figure-has-no-such-breakdown");
        }
        if (!figure.countsProfessionals() && filter.reportingGroup() != null) {
            throw RuleViolation.at("profession", "figure-counts-no-professionals");
        }
        if (!figure.countsProfessionals() && filter.agencyId() != null) {
            throw RuleViolation.at("agency", "figure-counts-no-professionals");
        }
    }

    private String inWords(FigureFilter filter) {
        var words = new ArrayList<String>();
        words.add("Held " + Words.day(filter.from()) + " to " + Words.day(filter.to()));
        narrowed(words, "locality", Breakdown.LOCALITY, text(filter.localityId()));
        narrowed(words, "kind", Breakdown.KIND, filter.kind());
        narrowed(words, "profession", Breakdown.PROFESSION, filter.reportingGroup());
        narrowed(words, "agency", Breakdown.AGENCY, text(filter.agencyId()));
        return String.join("; ", words);
    }

    private void narrowed(List<String> words, String what, Breakdown by, @Nullable String key) {
        if (key != null) {
            words.add(what + ": " + labels.nameOf(by, key));
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
