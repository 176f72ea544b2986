package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.agencyreport.domain.ShareEvent;
import org.quorate.family.Relationship;
import org.quorate.invitation.WithdrawReason;
import org.quorate.preparation.domain.AtRisk;
import org.quorate.preparation.domain.ExclusionOutcome;
import org.quorate.preparation.domain.Ready;
import org.quorate.preparation.domain.Withholds;

/** Home and <em>Prepare</em> say the same of every conference; the parents must have the report by 9 March at ten. */
class WatchAndReadinessTest extends WatchedConference {

    private static final String IN_TIME = "2026-03-06T09:00";
    private static final String TOO_LATE = "2026-03-10T09:00";
    private static final ShareChannel PAGE = ShareChannel.LINK;
    private static final ShareChannel PAPER = ShareChannel.PRINTED;
    private static final ShareChannel TALK = ShareChannel.READ_ALOUD;

    /** What happened to one conference. */
    private interface Case {
        void happen(WatchAndReadinessTest to);
    }

    static Stream<String> cases() {
        return all().keySet().stream();
    }

    private static Map<String, Case> all() {
        var all = new LinkedHashMap<String, Case>();
        all.put("nothing is written", to -> {});
        all.put("it is written", WatchAndReadinessTest::written);
        all.put("both have it on their page", to -> to.writtenAndShared(PAGE));
        all.put("only the mother has it", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
        });
        all.put("packs that nobody was given", to -> to.writtenAndShared(PAPER));
        all.put("packs that both were given", to -> {
            to.writtenAndShared(PAPER);
            to.given(to.made.mother());
            to.given(to.made.father());
        });
        all.put("it is shared too late", to -> {
            to.written();
            to.clock.setTo(TOO_LATE);
            to.share(to.made.mother(), PAGE);
            to.share(to.made.father(), PAGE);
        });
        all.put("it is written too late", to -> {
            to.clock.setTo(TOO_LATE);
            to.writtenAndShared(PAGE);
        });
        all.put("the father’s page was not reached", to -> {
            to.writtenAndShared(PAGE);
            to.note(to.made.father(), ShareEvent.NOT_REACHED);
        });
        all.put("the father did not want his page", to -> {
            to.writtenAndShared(PAGE);
            to.note(to.made.father(), ShareEvent.REFUSED);
        });
        all.put("the father’s page was taken back unopened", to -> {
            to.writtenAndShared(PAGE);
            to.note(to.made.father(), ShareEvent.ENDED);
        });
        all.put("the father was not reached, and then did not want it", to -> {
            to.writtenAndShared(TALK);
            to.given(to.made.mother());
            to.note(to.made.father(), ShareEvent.NOT_REACHED);
            to.note(to.made.father(), ShareEvent.REFUSED);
        });
        all.put("the father did not want it, and then was not reached", to -> {
            to.writtenAndShared(TALK);
            to.given(to.made.mother());
            to.note(to.made.father(), ShareEvent.REFUSED);
            to.note(to.made.father(), ShareEvent.NOT_REACHED);
        });
        all.put("the father did not want it, and it is offered in another way", to -> {
            to.writtenAndShared(TALK);
            to.given(to.made.mother());
            to.note(to.made.father(), ShareEvent.REFUSED);
            to.share(to.made.father(), PAPER);
        });
        all.put("the father did not want it, and a newer version is there", to -> {
            to.writtenAndShared(TALK);
            to.given(to.made.mother());
            to.note(to.made.father(), ShareEvent.REFUSED);
            to.written();
        });
        all.put("given, and taken back", to -> {
            to.writtenAndShared(PAPER);
            to.given(to.made.mother());
            to.given(to.made.father());
            to.note(to.made.father(), ShareEvent.ENDED);
        });
        all.put("a newer version after both had it", to -> {
            to.writtenAndShared(PAGE);
            to.written();
        });
        all.put("withheld from the father", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            to.withhold(to.made.father());
        });
        all.put("withheld from the father, and let go", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            to.withhold(to.made.father());
            to.withholding.letGo(
                    to.support, to.made.conference(), to.made.socialWorker(), to.made.father(), "Carol Chair");
        });
        all.put("somebody asks to keep the father out", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            to.ask();
        });
        for (var withholds : Withholds.values()) {
            all.put("the father is kept out, reports: " + withholds, to -> {
                to.written();
                to.share(to.made.mother(), PAGE);
                to.keepOut(ExclusionOutcome.WHOLE, withholds, to.made.socialWorker());
            });
        }
        all.put("the father is kept out, and the doctor’s report from him", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            to.keepOut(ExclusionOutcome.PART, Withholds.NAMED, to.made.gp());
        });
        all.put("the chair says no to keeping the father out", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            to.keepOut(ExclusionOutcome.REFUSED, Withholds.NONE, to.made.gp());
        });
        all.put("two social workers, one has not written", to -> {
            to.writtenAndShared(PAGE);
            to.second();
        });
        all.put("two social workers, one report missing, one not shared", to -> {
            to.written();
            to.second();
        });
        all.put("two social workers, each has shared with one parent", to -> {
            to.written();
            to.share(to.made.mother(), PAGE);
            var second = to.second();
            to.reports.writes(second, Part.of("worried", "We worry as well."));
            to.share(second, to.made.father(), PAGE);
        });
        all.put("the social worker is not invited any more, and has written", to -> {
            to.writtenAndShared(PAGE);
            to.invitations.withdraw(to.support, to.made.socialWorker(), WithdrawReason.NO_LONGER_INVOLVED);
        });
        all.put(
                "the social worker is not invited any more",
                to -> to.invitations.withdraw(to.support, to.made.socialWorker(), WithdrawReason.NO_LONGER_INVOLVED));
        all.put("a foster carer and an aunt have nothing", to -> {
            to.related(Relationship.FOSTER_CARER, true);
            to.related(Relationship.AUNT_OR_UNCLE, false);
            to.writtenAndShared(PAGE);
        });
        all.put("an aunt with parental responsibility has nothing", to -> {
            to.related(Relationship.AUNT_OR_UNCLE, true);
            to.writtenAndShared(PAGE);
        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void homeNamesWhatPrepareSaysIsNotReady(String name) {
        made = reports.made();
        support = reports.scene.support();
        all().getOrDefault(name, to -> {}).happen(this);

        for (var at : List.of(IN_TIME, TOO_LATE)) {
            clock.setTo(at);
            var prepare = readinesses.ready(support, made.conference());
            assertThat(watch.atRisk(support, made.chair()))
                    .as("%s, on %s: %s", name, at, prepare)
                    .extracting(AtRisk::ready)
                    .isEqualTo(prepare == Ready.READY ? List.of() : List.of(prepare));
            assertThat(readinesses.readiness(support, made.conference()).lines().stream()
                            .filter(line -> line.what().startsWith("Social worker"))
                            .anyMatch(line -> line.state() == ReadinessRow.State.IN_ORDER))
                    .as("%s, on %s: what it says of the report", name, at)
                    .isEqualTo(prepare == Ready.READY);
        }
    }

    @Test
    void whileTheChairHasNotDecidedAboutAParentItIsNotReady() {
        made = reports.made();
        support = reports.scene.support();
        written();
        share(made.mother(), PAGE);
        ask();

        assertThat(readinesses.ready(support, made.conference())).isEqualTo(Ready.TO_BE_SHARED);
        clock.setTo(TOO_LATE);
        assertThat(readinesses.ready(support, made.conference())).isEqualTo(Ready.NOT_SHARED);
    }

    @Test
    void whatIsTooLateIsNamedAlthoughEverybodyHasIt() {
        made = reports.made();
        support = reports.scene.support();
        clock.setTo(TOO_LATE);
        writtenAndShared(PAGE);

        assertThat(watch.atRisk(support, made.chair()))
                .extracting(AtRisk::ready)
                .containsExactly(Ready.LATE);
    }
}
