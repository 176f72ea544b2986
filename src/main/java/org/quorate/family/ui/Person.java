package org.quorate.family.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.family.PersonKind;
import org.quorate.family.domain.FamilyPage;

/** A child or adult of the family, to choose in a form. */
record Person(UUID id, PersonKind kind, String name) {

    static List<Person> of(FamilyPage page) {
        return Stream.concat(
                        page.children().stream().map(row -> new Person(row.id(), PersonKind.CHILD, row.label())),
                        page.adults().stream().map(row -> new Person(row.id(), PersonKind.ADULT, row.fullName())))
                .toList();
    }
}
