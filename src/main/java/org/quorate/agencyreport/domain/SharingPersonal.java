package org.quorate.agencyreport.domain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quorate.kernel.Words;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reports were shared with a person, or kept from them, and what they said of them. */
@Component
class SharingPersonal implements PersonalRecords {

    private final JdbcClient jdbc;

    SharingPersonal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Reports shared";
    }

    @Override
    public List<Passage> about(Subject subject) {
        var passages = new ArrayList<>(shares(subject));
        passages.addAll(packs(subject));
        passages.addAll(withheld(subject));
        passages.addAll(comments(subject));
        return passages;
    }

    private List<Passage> shares(Subject subject) {
        return jdbc.sql("""
                        select c.reference, v.author_name, v.number, s.channel, s.language, s.interpreted, s.released_at
                          from agencyreport_share s
                          join agencyreport_reader d on d.id = s.reader_id
                          join agencyreport_version v on v.id = s.version_id
                          join conference_label c on c.conference_id = d.conference_id
                         where d.person_id = ? order by s.released_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "Report shared with you for " + row.getString("reference"),
                                "By " + row.getString("author_name") + ", version " + row.getInt("number") + ". "
                                        + word(row.getString("channel")) + ", in " + row.getString("language")
                                        + (row.getBoolean("interpreted") ? ", interpreted" : "") + ", released on "
                                        + Words.day(row.getObject("released_at", LocalDateTime.class)
                                                .toLocalDate()) + ".")
                        .naming(Set.of(row.getString("author_name"))))
                .list();
    }

    private List<Passage> packs(Subject subject) {
        return jdbc.sql("""
                        select c.reference, k.channel, k.made_at,
                               (select count(*) from agencyreport_pack_share h where h.pack_id = k.id) as reports
                          from agencyreport_pack k
                          join agencyreport_reader d on d.id = k.reader_id
                          join conference_label c on c.conference_id = d.conference_id
                         where d.person_id = ? order by k.made_at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                        "Pack of reports made for you for " + row.getString("reference"),
                        (row.getString("channel").equals("LINK") ? "Taken from your page" : "Printed") + " on "
                                + Words.day(row.getObject("made_at", LocalDateTime.class)
                                        .toLocalDate()) + "; "
                                + row.getInt("reports") + " in it."))
                .list();
    }

    /** Why a report is withheld may itself put somebody at risk: people decide. */
    private List<Passage> withheld(Subject subject) {
        return jdbc.sql("""
                        select c.reference, w.ground, w.agreed_with, w.note, w.at
                          from agencyreport_withholding w
                          join agencyreport_reader d on d.id = w.reader_id
                          join conference_label c on c.conference_id = d.conference_id
                         where d.person_id = ? and w.ground is not null order by w.at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "Report withheld from you for " + row.getString("reference"),
                                word(row.getString("ground")) + ", agreed with " + row.getString("agreed_with") + " on "
                                        + Words.day(row.getObject("at", LocalDateTime.class)
                                                .toLocalDate())
                                        + (row.getString("note") == null ? "." : ". " + row.getString("note")))
                        .naming(subject.others())
                        .naming(Set.of(row.getString("agreed_with"))))
                .list();
    }

    private List<Passage> comments(Subject subject) {
        return jdbc.sql("""
                        select c.reference, p.heading, k.text, k.at
                          from agencyreport_comment k
                          join agencyreport_reader d on d.id = k.reader_id
                          join agencyreport_part p on p.id = k.part_id
                          join conference_label c on c.conference_id = d.conference_id
                         where d.person_id = ? order by k.at
                        """)
                .param(subject.personId())
                .query((row, n) -> Passage.of(
                                "What you said of a report for " + row.getString("reference"),
                                row.getString("heading") + ", "
                                        + Words.day(row.getObject("at", LocalDateTime.class)
                                                .toLocalDate()) + ": "
                                        + row.getString("text"))
                        .naming(subject.others()))
                .list();
    }

    private static String word(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
