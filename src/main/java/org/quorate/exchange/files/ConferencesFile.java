package org.quorate.exchange.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.quorate.conference.ConferenceImport;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.EndReason;
import org.quorate.conference.ImportedConference;
import org.quorate.conference.LateReason;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.FileStep;
import org.quorate.exchange.check.LateComplaints;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Conferences: one meeting on one day each. */
@Component
@Order(11)
final class ConferencesFile implements FileStep {

    static final Column<String> REF = Common.ref("CP-2018-0457");
    static final Column<String> LOCALITY = Common.required("locality", "EAST", "The locality that serves the family");
    static final Column<String> CHAIR = Common.optional(
            "chair", "practitioner", "CHAIR-3", "Who chaired it or will; from chairs.csv or practitioners.csv");
    static final Column<LocalDate> HELD_ON =
            Column.required("held_on", Types.day(), "2018-06-14", "The day it was held or is called for");
    static final Column<LocalTime> STARTS_AT =
            Column.required("starts_at", Types.time(), "09:30", "When it began or is to begin, in England");
    static final Column<Integer> MINUTES =
            Column.required("minutes", Types.number(15, 480), "90", "How long it took or is planned to take");
    static final Column<ConferenceMode> MODE = Column.optional(
            "mode", Types.code(ConferenceMode.class), "IN_PERSON", "How people meet; blank is in person");
    static final Column<ConferenceStatus> STATUS =
            Column.required("status", Types.code(ConferenceStatus.class), "HELD", "Where it is in its life");
    static final Column<EndReason> CHANGE_REASON = Column.optional(
            "change_reason", Types.code(EndReason.class), "", "Why it was adjourned or cancelled; needed then");
    static final Column<LateReason> LATE_REASON = Column.optional(
            "late_reason", Types.code(LateReason.class), "", "Why it was held after a due date; blank when not known");
    static final Column<String> RECONVENES = Common.optional(
            "reconvenes",
            "conference",
            "",
            "The adjourned or cancelled conference that this one takes the place of; on an earlier line or imported"
                    + " before");
    static final Column<LocalDate> CALLED_ON =
            Column.required("called_on", Types.day(), "2018-05-25", "The day it was called");
    static final Column<LocalDate> MOVED_FROM =
            Column.optional("moved_from", Types.day(), "", "The day it was first called for, when it was moved");
    static final Column<EndReason> MOVED_REASON =
            Column.optional("moved_reason", Types.code(EndReason.class), "", "Why it was moved");
    static final Column<String> ROOM = Common.optional("room", "room", "EAST-1", "The room");
    static final Column<String> PLACE =
            Column.optional("place_note", Types.text(200), "", "A place that is not in rooms.csv");
    static final FileDefinition FILE = FileDefinition.of(
            "conferences.csv",
            "conference",
            "One line for each conference, past or to come. Its children stand in conference_children.csv. What was"
                    + " quorate is not asked: the portal works it out from the roll.",
            List.of(REF),
            LOCALITY,
            CHAIR,
            HELD_ON,
            STARTS_AT,
            MINUTES,
            MODE,
            STATUS,
            CHANGE_REASON,
            LATE_REASON,
            RECONVENES,
            CALLED_ON,
            MOVED_FROM,
            MOVED_REASON,
            ROOM,
            PLACE);

    private final ConferenceImport conferences;
    private final ConferenceChecks checks;
    private final RulesInForce rules;

    ConferencesFile(ConferenceImport conferences, ConferenceChecks checks, RulesInForce rules) {
        this.conferences = conferences;
        this.checks = checks;
        this.rules = rules;
    }

    @Override
    public FileDefinition file() {
        return FILE;
    }

    @Override
    public void check(Row row, Facts facts, Complaints complaints) {
        checks.check(row, facts, complaints);
    }

    @Override
    public void note(Row row, Facts facts) {
        facts.conference(
                row.key(),
                new ConferenceFacts(row.need(HELD_ON), row.need(STARTS_AT), row.need(MINUTES), row.need(STATUS), null));
    }

    @Override
    public void finish(Facts facts, LateComplaints complaints) {
        for (var ref : facts.conferencesInFiles()) {
            if (facts.conference(ref).kind() == null && !facts.known().wasImported("conference", ref)) {
                complaints.about(ref, "considers no child; conference_children.csv has no good line for it");
            }
        }
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        conferences.conferences(actor, rows.stream().map(this::conference).toList());
        rows.forEach(row -> facts.touch(row.key()));
    }

    private ImportedConference conference(Row row) {
        return new ImportedConference(
                row.key(),
                Ids.imported("locality", row.need(LOCALITY)),
                row.get(CHAIR),
                row.get(ROOM),
                rules.on(row.need(HELD_ON)).id(),
                row.need(HELD_ON),
                row.need(STARTS_AT),
                row.need(MINUTES),
                row.or(MODE, ConferenceMode.IN_PERSON),
                row.get(PLACE),
                row.need(STATUS),
                row.get(CHANGE_REASON),
                row.get(LATE_REASON),
                row.get(RECONVENES),
                row.need(CALLED_ON),
                row.get(MOVED_FROM),
                row.get(MOVED_REASON));
    }
}
