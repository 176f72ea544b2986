package org.quorate.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.kernel.keeping.CaseConferences;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.Subject;
import org.springframework.stereotype.Component;

/** A person's family, and those whose children were at the same conferences: what is gathered tells of them too. */
@Component
class FamiliesBeside {

    private final People people;
    private final CaseRegister families;
    private final CaseConferences conferences;

    FamiliesBeside(People people, CaseRegister families, CaseConferences conferences) {
        this.people = people;
        this.families = families;
        this.conferences = conferences;
    }

    /** Everybody's but the person's own. */
    Set<String> names(Subject subject) {
        var names = new HashSet<>(subject.others());
        beside(subject).forEach(family -> names.addAll(people.names(family.familyId())));
        return names;
    }

    /** The children of all of them. */
    Stream<UUID> children(Subject subject) {
        return Stream.concat(families.find(subject.familyId()).stream(), beside(subject))
                .flatMap(family -> family.children().stream());
    }

    private Stream<CaseRegister.Kept> beside(Subject subject) {
        return families.find(subject.familyId()).stream()
                .flatMap(family -> conferences.familiesBeside(family.children()).stream())
                .flatMap(family -> families.find(family).stream());
    }
}
