package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.domain.ReportState;
import org.quorate.agencyreport.domain.SentSummary;
import org.quorate.family.Children;
import org.quorate.kernel.Actor;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Passage;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What agencies wrote goes with the case, and is found when somebody asks for their records. */
class ReportKeepingTest extends ReportWork {

    @Autowired
    List<CasePart> parts;

    @Autowired
    List<PersonalRecords> records;

    @Autowired
    Children children;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoAsksForTheirRecordsFindsWhatAgenciesWroteAndTheRestrictedPartHeldBack() {
        sentWithAnAnnex();

        var passages = passages(ella, true);

        assertThat(passages)
                .extracting(Passage::text)
                .contains("Asthma, well controlled.", "6 of 10", "She lives at her aunt’s.");
        assertThat(passages)
                .filteredOn(passage -> passage.text().contains("aunt"))
                .allSatisfy(passage -> assertThat(passage.heldBack()).isNotNull());
        assertThat(passages)
                .filteredOn(passage -> passage.text().contains("Asthma"))
                .allSatisfy(passage -> assertThat(passage.heldBack()).isNull());
        assertThat(passages(UUID.randomUUID(), true)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = ? and action = 'report-annex'"
                                + " and actor_id = ?")
                        .params(conference, Actor.SYSTEM_ID)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anAdultFindsWhatIsAboutTheirOwnFamilysChildrenAndNoOthers() {
        sentWithAnAnnex();
        var before = passages(UUID.randomUUID(), false).size();

        var moved = jdbc.sql("update agencyreport_part set child_id = ? where child_id = ?")
                .params(scene.firstChild("Zelda", LocalDate.of(2014, 1, 1)), ella)
                .update();

        assertThat(moved).isPositive();
        assertThat(passages(UUID.randomUUID(), false)).hasSize(before - moved);
    }

    @Test
    void whenTheCaseIsDestroyedTheWordsGoAndThatAReportCameStays() {
        sentWithAnAnnex();
        writing.correct(doctor, invitee);
        types(doctor, "worried", "Three were.");

        transaction.executeWithoutResult(now -> parts.stream()
                .filter(part -> part.name().equals("written reports"))
                .forEach(part -> part.destroy(new CaseScope(family(), Set.of(ella), Set.of(), Set.of(conference)))));

        assertThat(passages(ella, true)).isEmpty();
        assertThat(state()).isEqualTo(ReportState.RECEIVED);
        assertThat(versions()).isOne();
        assertThat(reading.versions(doctor, invitee))
                .extracting(SentSummary::authorName)
                .containsExactly(CaseScope.DESTROYED);
        assertThat(writing.open(doctor, invitee).writing()).isFalse();
    }

    private void sentWithAnAnnex() {
        writesAll(doctor);
        types(doctor, "_annex", "She lives at her aunt’s.");
        types(doctor, "_annex_reason", "It would show where she lives.");
        sends(doctor);
    }

    private UUID family() {
        return children.child(Actor.system("test"), ella).familyId();
    }

    private List<Passage> passages(UUID person, boolean child) {
        return records.stream()
                .filter(record -> record.title().equals("Agencies’ reports"))
                .flatMap(record ->
                        record.about(new Subject(person, child, family(), "Ella Example", Set.of(), false)).stream())
                .toList();
    }
}
