package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.conference.LateReason;
import org.quorate.directory.Profession;
import org.quorate.partnership.ConferenceKind;
import org.quorate.partnership.Ground;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that modules publish for the figures are those of their own Java. */
@PortalTest
class PublishedWordsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyProfessionHasTheGroupItIsReportedIn() {
        assertThat(words("select concat_ws('|', profession, display, reporting_group, reporting_label, position) "
                        + "from rpt_profession"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Profession.values())
                        .map(it -> String.join(
                                "|",
                                it.name(),
                                it.displayName(),
                                it.reportingGroup().name(),
                                it.reportingGroup().displayName(),
                                String.valueOf(it.reportingGroup().ordinal() + 1)))
                        .toList());
    }

    @Test
    void everyKindOfConferenceHasItsTitle() {
        assertThat(words("select concat_ws('|', kind, display) from rpt_kind order by position"))
                .containsExactlyElementsOf(Stream.of(ConferenceKind.values())
                        .map(it -> it.name() + "|" + it.title())
                        .toList());
    }

    @Test
    void everyReasonAndGroundHasItsText() {
        assertThat(words("select concat_ws('|', reason, display) from rpt_late_reason order by position"))
                .containsExactlyElementsOf(Stream.of(LateReason.values())
                        .map(it -> it.name() + "|" + it.text())
                        .toList());
        assertThat(words("select concat_ws('|', ground, display) from rpt_ground order by position"))
                .containsExactlyElementsOf(Stream.of(Ground.values())
                        .map(it -> it.name() + "|" + it.text())
                        .toList());
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
