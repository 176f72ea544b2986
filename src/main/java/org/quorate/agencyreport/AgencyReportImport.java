package org.quorate.agencyreport;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over whether and when agencies reported to conferences held elsewhere, what they wrote, and who was given it. */
@Service
public class AgencyReportImport {

    private static final String ANNEX_READERS = "CHAIR,SERVICE_MANAGER";

    private final Gate gate;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    AgencyReportImport(Gate gate, JdbcTemplate batches, JdbcClient jdbc) {
        this.gate = gate;
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** What is on record of the report of an imported invitee; nothing for those of whom none is asked. */
    @Transactional(readOnly = true)
    public Optional<StoredReport> stored(Actor actor, String inviteeRef) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        return jdbc.sql("""
                        select conference_id, submitted_at,
                               exists (select 1 from agencyreport_version v where v.report_id = r.id) as written
                          from agencyreport_report r where invitee_id = ?
                        """)
                .param(Ids.imported("invitee", inviteeRef))
                .query((row, n) -> new StoredReport(
                        row.getObject("conference_id", UUID.class),
                        ShareReads.momentOrNull(row, "submitted_at"),
                        row.getBoolean("written")))
                .optional();
    }

    /** The reports are imported before. */
    @Transactional
    public void texts(Actor actor, List<ImportedReportText> texts) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        oneByOne("""
                insert into agencyreport_version (id, report_id, number, answer, author_name, sent_by, sent_by_name,
                       submitted_at)
                select ?, r.id, 1, ?, coalesce(p.full_name, i.full_name, 'A colleague'), ?, ?, r.submitted_at
                  from agencyreport_report r
                  join invitation_invitee_label i on i.invitee_id = r.invitee_id
                  left join directory_practitioner_label p on p.practitioner_id = i.practitioner_id
                 where r.invitee_id = ?
                on duplicate key update number = 1
                """, texts, (row, text) -> {
            row.setObject(1, version(text));
            row.setString(2, is(text, ImportedReportText.NOTHING_KNOWN) ? "NOTHING_KNOWN" : "WRITTEN");
            row.setObject(3, actor.id());
            row.setString(4, actor.name());
            row.setObject(5, text.inviteeId());
        });
        var annexes = texts.stream()
                .filter(text -> is(text, ImportedReportText.ANNEX))
                .toList();
        each(
                "insert into agencyreport_annex (version_id, reason, text, readers) values (?, ?, ?, ?)",
                annexes,
                (row, text) -> {
                    row.setObject(1, version(text));
                    row.setString(2, text.heading());
                    row.setString(3, text.text());
                    row.setString(4, ANNEX_READERS);
                });
        var parts = texts.stream()
                .filter(text -> !is(text, ImportedReportText.ANNEX) && !is(text, ImportedReportText.NOTHING_KNOWN))
                .toList();
        each("""
                insert into agencyreport_part (id, version_id, position, code, heading, kind, child_id, text)
                values (?, ?, ?, ?, ?, 'TEXT', ?, ?)
                """, parts, (row, text) -> {
            row.setObject(1, Ids.next());
            row.setObject(2, version(text));
            row.setInt(3, text.position());
            row.setString(4, text.section());
            row.setString(5, text.heading());
            row.setObject(6, text.childId());
            row.setString(7, text.text());
        });
    }

    /** The texts are imported before. The newest version is taken for the one that was shared. */
    @Transactional
    public void shares(Actor actor, List<ImportedReportShare> shares) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        oneByOne("""
                insert into agencyreport_reader (id, conference_id, person_id, person_kind)
                select ?, conference_id, ?, ? from agencyreport_report where invitee_id = ?
                on duplicate key update person_kind = values(person_kind)
                """, shares, (row, share) -> {
            row.setObject(1, Ids.next());
            row.setObject(2, share.personId());
            row.setString(3, share.kind().name());
            row.setObject(4, share.inviteeId());
        });
        oneByOne("""
                insert into agencyreport_share (id, version_id, reader_id, channel, language, interpreted, released_by,
                       released_by_name, released_at)
                select ?, v.id, d.id, ?, ?, ?, ?, ?, ?
                  from agencyreport_report r
                  join agencyreport_version v on v.report_id = r.id
                   and v.number = (select max(n.number) from agencyreport_version n where n.report_id = r.id)
                  join agencyreport_reader d on d.conference_id = r.conference_id and d.person_id = ?
                 where r.invitee_id = ?
                """, shares, (row, share) -> {
            row.setObject(1, id(share));
            row.setString(2, share.channel().name());
            row.setString(3, share.language());
            row.setBoolean(4, share.interpreted());
            row.setObject(5, actor.id());
            row.setString(6, actor.name());
            row.setTimestamp(7, Timestamp.from(share.at()));
            row.setObject(8, share.personId());
            row.setObject(9, share.inviteeId());
        });
        var given = shares.stream()
                .filter(share -> share.channel() != ShareChannel.LINK)
                .toList();
        each("""
                insert into agencyreport_share_event (id, share_id, what, by_id, by_name, at, noted_at)
                values (?, ?, 'DONE', ?, ?, ?, ?)
                """, given, (row, share) -> {
            row.setObject(1, Ids.next());
            row.setObject(2, id(share));
            row.setObject(3, actor.id());
            row.setString(4, actor.name());
            row.setTimestamp(5, Timestamp.from(share.at()));
            row.setTimestamp(6, Timestamp.from(share.at()));
        });
    }

    private <R> void each(String sql, List<R> rows, ParameterizedPreparedStatementSetter<R> setter) {
        batches.batchUpdate(sql, rows, Math.max(1, rows.size()), setter);
    }

    /** MariaDB takes an insert that selects in no batch. */
    private <R> void oneByOne(String sql, List<R> rows, ParameterizedPreparedStatementSetter<R> setter) {
        rows.forEach(one -> batches.update(sql, statement -> setter.setValues(statement, one)));
    }

    private static UUID version(ImportedReportText text) {
        return Ids.imported("report-version", text.inviteeId().toString());
    }

    private static UUID id(ImportedReportShare share) {
        return Ids.imported("report-share", share.key());
    }

    private static boolean is(ImportedReportText text, String section) {
        return text.section().equals(section);
    }

    /** The invitees are imported before. */
    @Transactional
    public void reports(Actor actor, List<ImportedReport> reports) {
        gate.require(actor, Role.ADMINISTRATOR, Role.SERVICE_MANAGER);
        batches.batchUpdate("""
                insert into agencyreport_report (id, conference_id, invitee_id, due_at, submitted_at, submitted_by)
                values (?, ?, ?, ?, ?, ?)
                """, reports, Math.max(1, reports.size()), (row, report) -> {
            var submitted = report.submittedAt();
            row.setObject(1, Ids.imported("report", report.inviteeRef()));
            row.setObject(2, Ids.imported("conference", report.conferenceRef()));
            row.setObject(3, Ids.imported("invitee", report.inviteeRef()));
            row.setTimestamp(4, Timestamp.from(report.dueAt()));
            row.setTimestamp(5, submitted == null ? null : Timestamp.from(submitted));
            row.setObject(6, submitted == null ? null : actor.id());
        });
    }
}
