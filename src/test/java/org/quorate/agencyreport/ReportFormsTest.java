package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.FormSection;
import org.quorate.agencyreport.domain.SaveForm;
import org.quorate.agencyreport.domain.SectionKind;
import org.quorate.directory.Profession;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

class ReportFormsTest extends ReportWork {

    @Autowired
    ReportForms forms;

    @Autowired
    FormStore store;

    @Test
    void everyProfessionHasAFormAndTheGpsIsTheShortestOfThoseWhoSeeChildren() {
        assertThat(Arrays.stream(Profession.values()).map(profession -> store.of(profession.name())))
                .allSatisfy(form -> {
                    assertThat(form.isDraft()).isFalse();
                    assertThat(form.sections()).anyMatch(FormSection::needed);
                    assertThat(form.sections()).hasSizeBetween(6, 14);
                    assertThat(form.sections()).extracting(FormSection::code).doesNotHaveDuplicates();
                });
        assertThat(store.of("GP").sections())
                .hasSizeLessThan(store.of("HEALTH_VISITOR").sections().size())
                .hasSizeLessThan(store.of("SCHOOL").sections().size());
        assertThat(store.of("CAMHS").code()).isEqualTo("MENTAL_HEALTH");
        assertThat(store.of("ARMED_SERVICES").code()).isEqualTo("GENERIC");
    }

    @Test
    void aPublishedFormNeverChangesAndReportsUnderWayKeepTheirs() {
        var lead = scene.actor(Role.SERVICE_MANAGER, null, null);
        types(doctor, "worried", "Two reviews were missed.");
        var before = store.of("GP");

        var draft = forms.edit(lead, before.id());
        assertThat(forms.edit(lead, before.id())).isEqualTo(draft);
        var sections = new ArrayList<>(forms.form(lead, draft).sections());
        sections.add(new FormSection("pets", "Pets", "", SectionKind.TEXT, false, false, false));
        save(lead, draft, "GP’s report", sections);
        assertThat(store.of("GP").id()).isEqualTo(before.id());
        forms.publish(lead, draft);

        assertThat(store.of("GP").number()).isEqualTo(before.number() + 1);
        assertThat(writing.open(doctor, invitee).fields())
                .extracting(field -> field.section().code())
                .doesNotContain("pets");
        refused("form-published", () -> save(lead, draft, "Other", sections));
        refused("form-published", () -> forms.publish(lead, draft));
        refused("form-published", () -> forms.discard(lead, before.id()));
        // as it was, for the other tests
        var back = forms.edit(lead, draft);
        save(lead, back, "GP’s report", before.sections());
        forms.publish(lead, back);
    }

    @Test
    void whatTwoManagersEditIsNotOverwritten() {
        var lead = scene.actor(Role.SERVICE_MANAGER, null, null);
        var draft = forms.edit(lead, store.of("HOUSING").id());
        var seen = forms.form(lead, draft);
        forms.save(lead, new SaveForm(draft, seen.version(), "Housing’s report", seen.sections()));

        refused(
                "form-changed-meanwhile",
                () -> forms.save(lead, new SaveForm(draft, seen.version(), "Other", seen.sections())));
        refused("required", () -> save(lead, draft, " ", seen.sections()));
        refused(
                "form-section-code",
                () -> save(
                        lead,
                        draft,
                        "Housing",
                        List.of(seen.sections().getFirst(), seen.sections().getFirst())));
        forms.discard(lead, draft);
        assertThatThrownBy(() -> forms.form(lead, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheServiceManagerEditsForms() {
        var form = store.of("GP").id();
        for (var role : List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR, Role.AGENCY_LEAD)) {
            assertThatThrownBy(() -> forms.edit(scene.actor(role, null, null), form))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void save(Actor lead, UUID draft, String title, List<FormSection> sections) {
        forms.save(lead, new SaveForm(draft, forms.form(lead, draft).version(), title, sections));
    }
}
