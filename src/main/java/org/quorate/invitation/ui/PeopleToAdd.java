package org.quorate.invitation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.PractitionerSearch;
import org.quorate.directory.Practitioners;
import org.quorate.directory.Profession;
import org.quorate.family.Children;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** Whom somebody can add to a conference: the directory, searched while typing, and the children's family. */
@Component
class PeopleToAdd {

    private final Practitioners practitioners;
    private final Children children;

    PeopleToAdd(Practitioners practitioners, Children children) {
        this.practitioners = practitioners;
        this.children = children;
    }

    /** @param profession whom to list; null for everybody */
    ComboBox<PractitionerRow> directory(Actor actor, String label, @Nullable Profession profession) {
        var field = new ComboBox<PractitionerRow>(label);
        field.setPlaceholder("Name or agency");
        field.setItemLabelGenerator(
                row -> row.fullName() + " – " + row.profession().displayName() + ", " + row.agencyName());
        CallbackDataProvider.FetchCallback<PractitionerRow, String> fetch = query -> practitioners
                .search(
                        actor,
                        PractitionerSearch.of(query.getFilter().orElse("")).profession(profession),
                        query.getOffset(),
                        query.getLimit())
                .stream();
        field.setItems(fetch);
        return field;
    }

    /** The children and the adults around them, each once. */
    List<FamilyMember> family(Actor actor, Collection<UUID> childIds) {
        var members = new LinkedHashMap<UUID, FamilyMember>();
        for (var childId : childIds) {
            for (var adult : children.adults(actor, childId)) {
                members.putIfAbsent(
                        adult.adultId(),
                        new FamilyMember(
                                adult.adultId(),
                                adult.adultName() + " – " + adult.relationship().displayName(),
                                false));
            }
        }
        for (var childId : childIds) {
            var child = children.child(actor, childId);
            members.put(childId, new FamilyMember(childId, child.label() + " – child", true));
        }
        return List.copyOf(members.values());
    }
}
