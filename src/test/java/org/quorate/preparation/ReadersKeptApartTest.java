package org.quorate.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.access.LinkCodes;
import org.quorate.access.Links;
import org.quorate.agencyreport.FamilyRules;
import org.quorate.agencyreport.Packs;
import org.quorate.agencyreport.ReadingLink;
import org.quorate.agencyreport.ReleaseOutcome;
import org.quorate.agencyreport.ShareChannel;
import org.quorate.agencyreport.Sharing;
import org.quorate.agencyreport.SharingScene;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.doorway.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** Reports reach a father who attends separately, or not at all: nothing about them tells him when the others meet. */
@Import({SharingScene.class, FamilyRules.class})
@ExtendWith(FamilyRules.Reset.class)
class ReadersKeptApartTest extends KeptApartScene {

    @Autowired
    SharingScene reports;

    @Autowired
    Sharing sharing;

    @Autowired
    Packs packs;

    @Autowired
    Links links;

    @Autowired
    LinkCodes codes;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void theDoctorHasWritten() {
        reports.writes(gp, Part.of("health", "Ella is well."));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "11:30")
    void whoAttendsSeparatelyIsToldNoTimeWithTheirReports(@Nullable LocalTime own) {
        decide(ask(father), 0, ExclusionOutcome.SEPARATE, Withholds.NONE, own);

        assertThat(release(father, ShareChannel.LINK).released()).isEqualTo(1);

        assertThat(lettersTo(father).getLast()).satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("SHARED_REPORTS");
            assertThat(letter.body() + letter.subject()).contains("11 March").doesNotContain("10:00", "10.00", "11:30");
        });
    }

    @Test
    void whoIsKeptAwayGetsNoPageBecauseItTellsTheDay() {
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.NONE);

        assertThat(release(father, ShareChannel.LINK).not())
                .singleElement()
                .satisfies(not -> assertThat(not.why()).startsWith("They are kept out of the meeting"));
        assertThat(release(father, ShareChannel.PRINTED).released()).isEqualTo(1);
        assertThat(packs.make(scene.support(), conference, father).pdf()).isNotEmpty();
    }

    @Test
    void whoIsKeptAwayAfterwardsReadsOnAndNoDay() {
        release(father, ShareChannel.LINK);
        decide(ask(father), 0, ExclusionOutcome.WHOLE, Withholds.NONE);
        var reader = jdbc.sql("select id from agencyreport_reader where conference_id = ? and person_id = ?")
                .params(conference, father)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .single();
        var link =
                links.issueOrExtend(ReadingLink.PURPOSE, reader, clock.instant().plus(Duration.ofDays(20)));
        var address = links.address(link);
        var door = address.substring(address.indexOf(ReadingLink.PATH));
        var visitor = new Visitor(context);
        visitor.sends(door + "/code/typed", "code", codes.code(codes.make(link)));

        assertThat(Visitor.page(visitor.looks(door + "/who")))
                .contains("Dr Amina")
                .doesNotContain("March");
    }

    private ReleaseOutcome release(UUID person, ShareChannel channel) {
        return sharing.release(scene.support(), conference, SharingScene.all(Set.of(gp), Set.of(person), channel));
    }
}
