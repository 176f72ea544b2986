package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.agencyreport.PackMatrixTest.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.Profession;
import org.quorate.doorway.Visitor;
import org.quorate.family.ConfidentialMarks;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.ConfidentialKind;
import org.quorate.invitation.NewInvitee;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Ella learns at a school that the father, who is no parent of hers, must not know. Its head writes about both children. */
class ReaderNamesTest extends SharingTestCase {

    private static final String IN_ITS_PLACE = "Somebody from a school";

    @Autowired
    ConfidentialMarks marks;

    @Autowired
    Packs packs;

    @Autowired
    WebApplicationContext context;

    private UUID head = Ids.next();
    private String school = "";

    @BeforeEach
    void theHeadHasWritten() {
        school = "Quillby" + made.ella().toString().substring(28) + " Primary School";
        var agency = scene.agency(school, AgencyKind.SCHOOL);
        jdbc.sql("update family_child set school_agency_id = ? where id = ?")
                .params(agency, made.ella())
                .update();
        marks.mark(support, made.ella(), PersonKind.CHILD, ConfidentialKind.SCHOOL, "Kept from Tom’s father");
        var person = scene.practitioner(agency, "Hanna Head", Profession.SCHOOL);
        head = reports.invitations
                .invite(support, made.conference(), List.of(NewInvitee.professional(person, true, true)))
                .getFirst();
        reports.writes(head, Part.of("school", "They are in on time."));
    }

    @Test
    void whoMustNotKnowTheSchoolIsNotToldOnTheirPageWhoWroteIt() {
        release(head, made.father(), ShareChannel.LINK);
        var visitor = new Visitor(context);
        var door = comeIn(visitor, made.father());

        assertThat(Visitor.page(visitor.looks(door + "/who")))
                .contains(IN_ITS_PLACE)
                .doesNotContain("Hanna", school);
        assertThat(Visitor.page(visitor.looks(door + "/report/" + share(head, made.father()))))
                .contains(IN_ITS_PLACE, "They are in on time.")
                .doesNotContain("Hanna", school);
    }

    @Test
    void norInTheirPack() throws Exception {
        release(head, made.father(), ShareChannel.PRINTED);

        var pack = packs.make(support, made.conference(), made.father());

        assertThat(text(pack.pdf()))
                .contains(IN_ITS_PLACE, "They are in on time.")
                .doesNotContain("Hanna", school);
        assertThat(packs.rows(support, made.conference()))
                .as("those who share know whose it is")
                .singleElement()
                .satisfies(row -> assertThat(row.holds()).containsExactly("School: Hanna Head"));
    }

    @Test
    void whoeverMayKnowItReadsTheName() {
        release(head, made.mother(), ShareChannel.LINK);
        var visitor = new Visitor(context);
        var door = comeIn(visitor, made.mother());

        assertThat(Visitor.page(visitor.looks(door + "/who"))).contains("School: Hanna Head");
    }
}
