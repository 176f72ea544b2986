package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.quorate.directory.Profession;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ReportWritingTest extends ReportWork {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aGpsFormHasEightBoxesForOneChildAndAReviewOneMore() {
        var page = writing.open(doctor, invitee);

        assertThat(page.formTitle()).isEqualTo("GP’s report");
        assertThat(page.fields())
                .extracting(field -> field.section().code())
                .containsExactly("contact", "last_seen", "block", "well", "worried", "voice", "next", "scale");
        assertThat(page.about()).extracting(DraftField::text).containsExactly("Dr Amina Field", "GP", "");
        assertThat(versions()).isZero();
    }

    @Test
    void whatIsTypedIsThereAgainAndAWriterMayCloseTheBrowser() {
        types(doctor, "worried", "Ella goes to school hun");

        assertThat(field(doctor, "worried").text()).isEqualTo("Ella goes to school hun");
        assertThat(field(doctor, "worried").revision()).isEqualTo(1);
        assertThat(state()).isEqualTo(ReportState.REQUESTED);
    }

    @Test
    void twoWhoWriteInTwoBoxesAreBothSavedAndShownEachOther() {
        types(doctor, "well", "Gran brings her.");
        types(manager, "worried", "Two reviews were missed.");

        assertThat(field(doctor, "worried").savedBy()).isEqualTo("Mo Manager");
        assertThat(field(doctor, "worried").byReader()).isFalse();
        assertThat(field(doctor, "well").byReader()).isTrue();
        assertThat(field(manager, "well").savedBy()).isEqualTo("Dr Amina Field");
    }

    @Test
    void whatTwoTypeIntoOneBoxIsBothKeptAndNothingIsSentUntilSomebodySaysWhatHolds() {
        writesAll(doctor);
        var stale = field(manager, "well").revision() - 1;

        var saved = writing.save(manager, invitee, List.of(new TypedField("well", "She has a warm home.", stale)))
                .getFirst();

        assertThat(saved.clash()).isTrue();
        assertThat(saved.text()).isEqualTo("Gran brings her.");
        var beside = field(doctor, "well").asides();
        assertThat(beside).singleElement().satisfies(aside -> {
            assertThat(aside.by()).isEqualTo("Mo Manager");
            assertThat(aside.text()).isEqualTo("She has a warm home.");
        });
        refused("report-aside-open", () -> sends(doctor));

        writing.settle(doctor, invitee, beside.getFirst().id(), true);

        assertThat(field(doctor, "well").text()).isEqualTo("Gran brings her.\n\nShe has a warm home.");
        sends(doctor);
        assertThat(versions()).isOne();
    }

    @Test
    void theSameBoxInASecondTabThatNobodyTypedInChangesNothing() {
        types(doctor, "well", "Gran brings her.");

        var again = writing.save(doctor, invitee, List.of(new TypedField("well", "Gran brings her.", 0)))
                .getFirst();

        assertThat(again.clash()).isFalse();
        assertThat(field(doctor, "well").asides()).isEmpty();
    }

    @Test
    void sendingMakesAVersionAndTheReportHasCome() {
        writesAll(doctor);

        var version = reading.read(scene.actor(Role.CHAIR, null, null), sends(doctor));

        assertThat(state()).isEqualTo(ReportState.RECEIVED);
        assertThat(version.summary().number()).isOne();
        assertThat(version.summary().author()).isEqualTo("Dr Amina Field, GP");
        assertThat(version.summary().onBehalf()).isFalse();
        assertThat(version.parts())
                .extracting(SentPart::heading, SentPart::words)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Last seen on", "Sun 1 March 2026"),
                        org.assertj.core.groups.Tuple.tuple("How safe is the child?", "6 of 10"))
                .doesNotHaveDuplicates();
        assertThat(writing.open(doctor, invitee).writing()).isFalse();
    }

    @Test
    void aPracticeManagerSendsForADoctorAndBothAreNamed() {
        writesAll(doctor);

        var version = reading.read(manager, sends(manager)).summary();

        assertThat(version.author()).isEqualTo("Dr Amina Field, GP");
        assertThat(version.sentBy()).isEqualTo("Mo Manager");
        assertThat(version.onBehalf()).isTrue();
    }

    @Test
    void onePressOfSendMakesOneVersionHoweverOftenItArrives() throws Exception {
        writesAll(doctor);
        var press = new SendReport(Ids.next(), writing.open(doctor, invitee).seen());
        Callable<Object> send = () -> writing.send(doctor, invitee, press);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = threads.invokeAll(List.of(send, send, send, send)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .distinct()
                    .toList();
            assertThat(made).hasSize(1);
        }
        assertThat(versions()).isOne();
        refused("report-nothing-to-send", () -> sends(doctor));
    }

    @Test
    void whatIsCutOffWhileItIsSentIsNotSentAtAllAndTheDraftIsThere() {
        writesAll(doctor);
        transaction.executeWithoutResult(cutOff -> {
            sends(doctor);
            cutOff.setRollbackOnly();
        });

        assertThat(versions()).isZero();
        assertThat(state()).isEqualTo(ReportState.REQUESTED);
        assertThat(field(doctor, "well").text()).isEqualTo("Gran brings her.");
        sends(doctor);
        assertThat(versions()).isOne();
    }

    @Test
    void whatAColleagueChangesWhileItIsLookedOverIsNotSentUnseen() {
        writesAll(doctor);
        var looked = writing.open(doctor, invitee).seen();
        types(manager, "next", "Our nurse rings.");

        refused("report-changed-meanwhile", () -> writing.send(doctor, invitee, new SendReport(Ids.next(), looked)));
    }

    @Test
    void aCorrectionIsTheNextVersionAndSaysWhatChanged() {
        writesAll(doctor);
        sends(doctor);

        writing.correct(doctor, invitee);
        types(doctor, "worried", "Three reviews were missed.");
        refused("required", () -> sends(doctor));
        types(doctor, "_changed", "How many reviews");
        var second = reading.read(doctor, sends(doctor));

        assertThat(second.summary().number()).isEqualTo(2);
        assertThat(second.summary().whatChanged()).isEqualTo("How many reviews. What you are worried about");
        assertThat(second.parts().stream().filter(SentPart::isChanged))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.code()).isEqualTo("worried");
                    assertThat(part.changes())
                            .containsExactly(
                                    new TextChange(TextChange.Kind.REMOVED, "Two"),
                                    new TextChange(TextChange.Kind.ADDED, "Three"),
                                    new TextChange(TextChange.Kind.SAME, " reviews were missed."));
                });
        assertThat(reading.versions(doctor, invitee))
                .extracting(SentSummary::number)
                .containsExactly(2, 1);
        assertThat(state()).isEqualTo(ReportState.RECEIVED);
    }

    @Test
    void aCorrectionThatIsThrownAwayLeavesWhatWasSent() {
        writesAll(doctor);
        sends(doctor);
        writing.correct(doctor, invitee);
        types(doctor, "worried", "Nothing at all.");

        writing.leaveAsSent(doctor, invitee);

        assertThat(writing.open(doctor, invitee).writing()).isFalse();
        assertThat(versions()).isOne();
    }

    @Test
    void nothingKnownIsAReportAndCannotReportIsNone() {
        refused(
                "required",
                () -> writing.answer(doctor, invitee, new SendAnswer(Ids.next(), ReportAnswer.CANNOT_REPORT, null)));
        writing.answer(
                doctor,
                invitee,
                new SendAnswer(Ids.next(), ReportAnswer.CANNOT_REPORT, CannotReportReason.LEGAL_ADVICE));
        assertThat(state()).isEqualTo(ReportState.REQUESTED);

        writing.answer(manager, invitee, new SendAnswer(Ids.next(), ReportAnswer.NOTHING_KNOWN, null));

        assertThat(state()).isEqualTo(ReportState.RECEIVED);
        assertThat(reading.versions(doctor, invitee))
                .extracting(SentSummary::answer)
                .containsExactly(ReportAnswer.NOTHING_KNOWN, ReportAnswer.CANNOT_REPORT);
    }

    @Test
    void whoHasBegunToWriteDoesNotKnowNothing() {
        types(doctor, "worried", "Two reviews were missed.");

        refused(
                "report-begun",
                () -> writing.answer(doctor, invitee, new SendAnswer(Ids.next(), ReportAnswer.NOTHING_KNOWN, null)));
    }

    @Test
    void aReportThatHasComeIsNotSaidToBeNone() {
        writing.answer(manager, invitee, new SendAnswer(Ids.next(), ReportAnswer.NOTHING_KNOWN, null));
        refused("report-written-already", this::cannotReport);
        assertThat(versions()).isOne();

        var other = scene.reachable(agency, "Dr Bo Hill", Profession.GP, "bo@nhs.example");
        invitee = invited(conference, other);
        reports.recordReceived(scene.support(), invitee, clock.instant());
        refused("report-written-already", this::cannotReport);
    }

    @Test
    void aTabFromBeforeACorrectionOverwritesNothingInIt() {
        writesAll(doctor);
        var old = draft(doctor);
        sends(doctor);
        var late = writing.save(manager, invitee, List.of(new TypedField("well", "Of the old tab.", 1, old)))
                .getFirst();
        assertThat(late.clash()).isTrue();
        assertThat(writing.open(doctor, invitee).writing()).isFalse();

        writing.correct(doctor, invitee);
        types(doctor, "well", "Gran and an aunt do.");
        writing.save(manager, invitee, List.of(new TypedField("well", "Of the old tab, again.", 1, old)));

        assertThat(field(doctor, "well").text()).isEqualTo("Gran and an aunt do.");
        assertThat(field(doctor, "well").asides())
                .extracting(DraftField.Aside::text)
                .containsExactly("Of the old tab, again.");
        var waits = writing.open(doctor, invitee).waiting();
        assertThat(waits)
                .singleElement()
                .satisfies(one -> assertThat(one.words())
                        .extracting(WaitingWords.Words::text)
                        .containsExactly("Of the old tab."));
        writing.take(doctor, invitee, waits.getFirst().typedBy(), false);
        assertThat(writing.open(doctor, invitee).waiting()).isEmpty();
    }

    @Test
    void whatWaitsOutlivesACorrectionThatIsThrownAway() {
        writesAll(doctor);
        sends(doctor);
        writing.save(manager, invitee, List.of(new TypedField("well", "Of the old tab.", 1)));
        writing.correct(doctor, invitee);
        writing.leaveAsSent(doctor, invitee);

        var waits = writing.open(doctor, invitee).waiting();
        assertThat(waits).hasSize(1);
        writing.take(doctor, invitee, waits.getFirst().typedBy(), true);
        assertThat(field(doctor, "well").asides())
                .extracting(DraftField.Aside::text)
                .containsExactly("Of the old tab.");
    }

    private void cannotReport() {
        writing.answer(
                manager,
                invitee,
                new SendAnswer(Ids.next(), ReportAnswer.CANNOT_REPORT, CannotReportReason.LEGAL_ADVICE));
    }
}
