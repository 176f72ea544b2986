package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.DraftField;
import org.quorate.agencyreport.domain.ReportAnswer;
import org.quorate.agencyreport.domain.SendAnswer;
import org.quorate.agencyreport.domain.TypedField;
import org.quorate.agencyreport.domain.WaitingWords;
import org.quorate.document.NewFile;
import org.quorate.document.safety.Samples;
import org.quorate.invitation.WithdrawReason;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing that somebody typed beside, too late, or about somebody who has left is lost before a person has said so. */
class WaitsAndAsidesTest extends ReportWork {

    @Autowired
    Writing desk;

    @Autowired
    WritingFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nothingKnownIsNotSaidWhileASecondTextStandsBeside() {
        types(doctor, "worried", "Two reviews were missed.");
        var key = field(doctor, "worried").key();
        writing.save(manager, invitee, List.of(new TypedField(key, "Three were.", 0, draft(manager))));
        types(doctor, "worried", "");

        refused(
                "report-aside-open",
                () -> writing.answer(doctor, invitee, new SendAnswer(Ids.next(), ReportAnswer.NOTHING_KNOWN, null)));
        assertThat(field(doctor, "worried").asides())
                .extracting(DraftField.Aside::text)
                .containsExactly("Three were.");
    }

    @Test
    void aBoxThatWasEmptiedAfterTheReportWentIsKeptAsEmptied() {
        writesAll(doctor);
        var key = field(doctor, "worried").key();
        sends(doctor);

        waits(key, "", null);

        assertThat(waiting()).extracting(WaitingWords.Words::text).containsExactly("");
    }

    @Test
    void twoTextsThatWaitForOneBoxAreBothThereOnceTheyAreTaken() {
        var key = field(doctor, "worried").key();
        waits(key, "Two reviews were missed.", null);
        waits(key, "Her mother rang.", null);

        writing.take(doctor, invitee, doctor.id(), true);

        var box = field(doctor, "worried");
        assertThat(box.text()).isEqualTo("Two reviews were missed.");
        assertThat(box.asides()).extracting(DraftField.Aside::text).containsExactly("Her mother rang.");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsSavedAboutAChildWhoHasLeftWaitsAndAnEmptyBoxAboutThemDoesNot() {
        var gone = Ids.next();

        writing.save(
                doctor,
                invitee,
                List.of(
                        new TypedField("voice." + gone, "She likes school.", 0, draft(doctor)),
                        new TypedField("scale." + gone, " ", 0, draft(doctor))));

        assertThat(waiting()).extracting(WaitingWords.Words::text).containsExactly("She likes school.");
    }

    @Test
    void aCorrectionThatIsThrownAwayIsOnRecord() {
        writesAll(doctor);
        sends(doctor);
        writing.correct(doctor, invitee);

        writing.leaveAsSent(doctor, invitee);

        assertThat(facts("report-correction-dropped")).isOne();
        writing.leaveAsSent(doctor, invitee);
        assertThat(facts("report-correction-dropped")).as("there was none").isOne();
    }

    @Test
    void aFileThatArrivesAfterTheInvitationWasTakenBackIsNotKeptAndHeldNoTransaction() {
        try (var reading = Reading.begin()) {
            var file = new NewFile(
                    "letter.pdf",
                    new FilterInputStream(new ByteArrayInputStream(Samples.pdf())) {
                        private boolean asked;

                        @Override
                        public int read(byte[] into, int from, int length) throws IOException {
                            if (!asked) {
                                asked = true;
                                assertThat(reading.shares())
                                        .as("a transaction while it arrives")
                                        .isFalse();
                                invitations.withdraw(scene.support(), invitee, WithdrawReason.LEFT_AGENCY);
                            }
                            return super.read(into, from, length);
                        }
                    },
                    -1);

            assertThatThrownBy(() -> files.add(doctor, invitee, null, file)).isInstanceOf(NotFound.class);
        }

        assertThat(jdbc.sql("""
                        select count(*) from document_file f join agencyreport_report r on r.id = f.owner_id
                        where r.invitee_id = ?
                        """).param(invitee).query(Integer.class).single()).isZero();
    }

    private void waits(String key, String text, @Nullable UUID draft) {
        transaction.executeWithoutResult(
                _ -> desk.keepWaiting(writing.pen(doctor, invitee), List.of(new TypedField(key, text, 0, draft))));
    }

    private List<WaitingWords.Words> waiting() {
        return writing.open(doctor, invitee).waiting().stream()
                .flatMap(one -> one.words().stream())
                .toList();
    }

    private int facts(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, conference)
                .query(Integer.class)
                .single();
    }
}
