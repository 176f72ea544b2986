package org.quorate.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.family.RestrictedCases;
import org.quorate.insight.domain.Breakdown;
import org.quorate.insight.domain.DrillDown;
import org.quorate.insight.domain.Figure;
import org.quorate.insight.domain.FigureFilter;
import org.quorate.invitation.RestrictedScene;
import org.quorate.kernel.Role;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restricted case counts like any other, and its rows tell nobody but those named whose they are. */
@PortalTest
class RestrictedFiguresTest {

    private static final FigureFilter PERIOD =
            FigureFilter.between(LocalDate.parse("1989-05-01"), LocalDate.parse("1989-05-31"));
    private static final DrillDown INVITED =
            new DrillDown(Figure.NON_ATTENDANCE, "invitations", Breakdown.PROFESSION, null, "invited");

    @Autowired
    private Figures figures;

    @Autowired
    private RestrictedCases restricted;

    @Autowired
    private RestrictedScene scene;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itIsCountedWithoutNumberOrName() {
        var meeting = new SmallCounty(jdbc).held("1989-05-08", "Northshire", "INITIAL");
        meeting.professional("GP");
        var manager = scene.account(Role.SERVICE_MANAGER);
        restricted.restrict(manager, familyOf(meeting.children.getFirst()), "A colleague's family", Set.of());

        for (var role : Set.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)) {
            var stranger = Readers.a(role);
            assertThat(figures.countRows(stranger, INVITED, PERIOD)).isEqualTo(1);
            assertThat(figures.rows(stranger, INVITED, PERIOD, 0, 10))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.heldOn()).isEqualTo(meeting.day);
                        assertThat(row.profession()).isNotNull();
                        assertThat(row.toString())
                                .doesNotContain(meeting.id.toString(), "Sam Example", "Agency of a GP", "R-");
                    });
        }
        assertThat(figures.rows(manager, INVITED, PERIOD, 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.conferenceId()).isEqualTo(meeting.id);
                    assertThat(row.practitioner()).isEqualTo("Sam Example");
                });
    }

    private UUID familyOf(UUID childId) {
        return jdbc.sql("select family_id from family_child where id = ?")
                .param(childId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }
}
