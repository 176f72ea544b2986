package org.quorate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.family.ChildRow;
import org.quorate.family.Children;
import org.quorate.family.FamilyImport;
import org.quorate.family.Gone;
import org.quorate.family.ImportedChild;
import org.quorate.family.ImportedFamily;
import org.quorate.family.LifeEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.testing.MeetingData;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-10: a plan comes in as ended without a conference, and what ended it is known of the child. */
@PortalTest
class ImportedPlanEndsTest {

    private static final Actor MANAGER = MeetingData.actor(Role.SERVICE_MANAGER);
    private static final LocalDate ENDED = LocalDate.of(2025, 11, 20);

    @Autowired
    private DecisionImport imports;

    @Autowired
    private FamilyImport families;

    @Autowired
    private Children children;

    @Autowired
    private Plans plans;

    private final String ref = "FT-" + Ids.next();
    private final UUID child = Ids.imported("child", ref);

    @BeforeEach
    void aChild() {
        families.families(MANAGER, List.of(new ImportedFamily(ref, ref)));
        families.children(
                MANAGER,
                List.of(new ImportedChild(
                        ref,
                        ref,
                        "Ivy",
                        "Larkspur",
                        LocalDate.of(2021, 2, 3),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null)));
    }

    @ParameterizedTest
    @EnumSource(PlanEnd.class)
    void everyEndIsKeptWithItsReason(PlanEnd why) {
        imports.plans(MANAGER, List.of(plan("2024-09-17", ENDED, why)));

        assertThat(plans.plansOf(MANAGER, List.of(child)).getOrDefault(child, List.of()))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.endedOn()).isEqualTo(ENDED);
                    assertThat(plan.endReason()).isEqualTo(why);
                });
        assertThat(row().goneBy(ENDED)).isEqualTo(why.life().map(what -> new Gone(what, ENDED)));
    }

    @Test
    void whoCameBackToAnotherPlanIsNotGone() {
        imports.plans(MANAGER, List.of(plan("2024-09-17", ENDED, PlanEnd.MOVED_AWAY), plan("2026-01-05", null, null)));

        assertThat(row().goneBy(LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(row().leftBy()).isNotEqualTo(LifeEvent.MOVED_AWAY);
    }

    private ChildRow row() {
        return children.child(MANAGER, child);
    }

    private ImportedPlan plan(String from, LocalDate to, PlanEnd why) {
        return new ImportedPlan(
                ref + from,
                ref,
                null,
                LocalDate.parse(from),
                Category.NEG,
                Category.NEG,
                to,
                why == null ? null : why.name());
    }
}
