package org.quorate.exchange.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.quorate.conference.ConferenceImport;
import org.quorate.conference.ConferenceMode;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.EndReason;
import org.quorate.conference.ImportedConference;
import org.quorate.conference.LateReason;
import org.quorate.exchange.check.Complaints;
import org.quorate.exchange.check.ConferenceFacts;
import org.quorate.exchange.check.Facts;
import org.quorate.exchange.check.LateComplaints;
import org.quorate.exchange.format.Amendment;
import org.quorate.exchange.format.Column;
import org.quorate.exchange.format.FileDefinition;
import org.quorate.exchange.format.Row;
import org.quorate.exchange.format.Types;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Conferences: one meeting on one day each. */
@Component
@Order(11)
final class ConferencesFile extends OwnedRows<ImportedConference> {

    static final FileDefinition FILE = FileDefinition.of(
            "conferences.csv",
            "conference",
            "One line for each conference, past or to come. Its children stand in conference_children.csv. What was"
                    + " quorate is not asked: the portal works it out from the roll.");

    static final Column<String> REF = FILE.ref("CP-2018-0457");
    static final Column<String> LOCALITY = FILE.to("locality", "EAST", "The locality that serves the family");
    static final Column<String> CHAIR = FILE.mayRefer(
            "chair", "practitioner", "CHAIR-3", "Who chaired it or will; from chairs.csv or practitioners.csv");
    static final Column<LocalDate> HELD_ON =
            FILE.required("held_on", Types.day(), "2018-06-14", "The day it was held or is called for");
    static final Column<LocalTime> STARTS_AT =
            FILE.required("starts_at", Types.time(), "09:30", "When it began or is to begin, in England");
    static final Column<Integer> MINUTES =
            FILE.required("minutes", Types.number(15, 480), "90", "How long it took or is planned to take");
    static final Column<ConferenceMode> MODE = FILE.optional(
                    "mode", Types.code(ConferenceMode.class), "IN_PERSON", "How people meet; blank is in person")
            .orElse(ConferenceMode.IN_PERSON);
    static final Column<ConferenceStatus> STATUS =
            FILE.required("status", Types.code(ConferenceStatus.class), "HELD", "Where it is in its life");
    static final Column<EndReason> CHANGE_REASON = FILE.optional(
            "change_reason", Types.code(EndReason.class), "", "Why it was adjourned or cancelled; needed then");
    static final Column<LateReason> LATE_REASON = FILE.optional(
            "late_reason", Types.code(LateReason.class), "", "Why it was held after a due date; blank when not known");
    static final Column<String> RECONVENES = FILE.mayRefer(
            "reconvenes",
            "conference",
            "",
            "The adjourned or cancelled conference that this one takes the place of; on an earlier line or imported"
                    + " before");
    static final Column<LocalDate> CALLED_ON =
            FILE.required("called_on", Types.day(), "2018-05-25", "The day it was called");
    static final Column<LocalDate> MOVED_FROM =
            FILE.optional("moved_from", Types.day(), "", "The day it was first called for, when it was moved");
    static final Column<EndReason> MOVED_REASON =
            FILE.optional("moved_reason", Types.code(EndReason.class), "", "Why it was moved");
    static final Column<String> ROOM = FILE.mayRefer("room", "room", "EAST-1", "The room");
    static final Column<String> PLACE =
            FILE.optional("place_note", Types.text(200), "", "A place that is not in rooms.csv");

    static {
        FILE.changing(STATUS, CHANGE_REASON);
    }

    private final Conferences conferences;
    private final ConferenceChecks checks;
    private final RulesInForce rules;

    ConferencesFile(ConferenceImport owner, Conferences conferences, ConferenceChecks checks, RulesInForce rules) {
        super(FILE, ImportedConference.class, owner::conferences, owner::stored);
        this.conferences = conferences;
        this.checks = checks;
        this.rules = rules;
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
        var earlier = row.get(RECONVENES);
        if (earlier != null) {
            facts.reconvening().put(earlier, row.key());
        }
    }

    @Override
    public void finish(Facts facts, LateComplaints complaints) {
        for (var ref : facts.newConferences()) {
            if (facts.conference(ref).kind() == null) {
                complaints.about(ref, "considers no child; conference_children.csv has no good line for it");
            }
        }
    }

    @Override
    public void write(Actor actor, List<Row> rows, Facts facts) {
        super.write(actor, rows, facts);
        rows.forEach(row -> facts.touch(row.key()));
    }

    @Override
    ImportedConference owned(Row row, Facts facts) {
        return row.as(
                ImportedConference.class,
                "ruleSetId",
                rules.on(row.need(HELD_ON)).id());
    }

    @Override
    public void checkChange(Amendment amendment, Complaints complaints) {
        complaints.unless(
                amendment.there(STATUS) == ConferenceStatus.CALLED,
                STATUS,
                "cannot change any more: it is " + amendment.there(STATUS) + " in the portal");
    }

    /** It is over; who is invited to one that does not take place is told as when it is cancelled on screen. */
    @Override
    public void change(Actor actor, Amendment amendment, Facts facts) {
        var row = amendment.row();
        var id = amendment.stored().id();
        switch (row.need(STATUS)) {
            case HELD -> conferences.recordHeld(actor, id);
            case ADJOURNED -> conferences.adjourn(actor, id, row.need(CHANGE_REASON), null);
            case CANCELLED -> conferences.cancel(actor, id, row.need(CHANGE_REASON), null);
            case CALLED -> throw RuleViolation.of("conference-already-ended", Map.of("status", "over"));
        }
        facts.touch(row.key());
    }
}
