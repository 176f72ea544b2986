package org.quorate.retention;

import java.util.UUID;
import org.quorate.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The word of an {@link OldCase} wherever something can be typed about sharing a report. */
final class OldShares {

    private final JdbcClient jdbc;
    private final String word;

    OldShares(JdbcClient jdbc, String word) {
        this.jdbc = jdbc;
        this.word = word;
    }

    /** A report that was shared with the mother, kept from her, redacted and commented on. */
    void with(UUID conferenceId, UUID adult) {
        var report = jdbc.sql("select id from agencyreport_report where conference_id = ? limit 1")
                .param(conferenceId)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var version = Ids.next();
        var part = Ids.next();
        var reader = Ids.next();
        var share = Ids.next();
        var at = "2026-03-05 10:00:00";
        insert(
                "agencyreport_version (id, report_id, number, answer, author_name, sent_by_name, submitted_at)",
                version,
                report,
                1,
                "WRITTEN",
                "Gil",
                "Gil",
                at);
        insert(
                "agencyreport_part (id, version_id, position, code, heading, kind)",
                part,
                version,
                1,
                "health",
                "Health",
                "TEXT");
        insert("agencyreport_reader", reader, conferenceId, adult, "ADULT");
        insert("agencyreport_share", share, version, reader, "PRINTED", "English", false, adult, word + " Aunt", at);
        insert(
                "agencyreport_share_event",
                Ids.next(),
                share,
                "REFUSED",
                word + " shouted",
                adult,
                word + " Aunt",
                at,
                at);
        insert(
                "agencyreport_withholding",
                Ids.next(),
                report,
                reader,
                "COURT_ORDER",
                word + " Chair",
                word + " said so",
                adult,
                word,
                at);
        insert(
                "agencyreport_redaction",
                Ids.next(),
                part,
                reader,
                word + " is well",
                word + " asked",
                adult,
                word,
                at,
                true);
        insert(
                "agencyreport_comment",
                Ids.next(),
                part,
                reader,
                "COMMENT",
                word + " is not ill",
                adult,
                word + " Aunt",
                at);
        var pack = Ids.next();
        insert("agencyreport_pack", pack, reader, "PRINTED", adult, word + " Aunt", at);
        insert("agencyreport_pack_share", pack, share);
    }

    private void insert(String table, Object... values) {
        jdbc.sql("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)")
                .params(values)
                .update();
    }
}
