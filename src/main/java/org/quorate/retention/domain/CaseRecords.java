package org.quorate.retention.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.keeping.CaseConferences;
import org.quorate.kernel.keeping.CaseContact;
import org.quorate.kernel.keeping.CasePart;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.kernel.keeping.CaseScope;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.Trigger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Families' cases, put together from the parts that modules keep. */
@Component
public class CaseRecords {

    private final CaseRegister register;
    private final CaseConferences conferences;
    private final ObjectProvider<CasePart> parts;

    CaseRecords(CaseRegister register, CaseConferences conferences, ObjectProvider<CasePart> parts) {
        this.register = register;
        this.conferences = conferences;
        this.parts = parts;
    }

    /** Those whose youngest child was born on that day or before; of the others nothing more is asked. */
    public List<Retained> bornBy(LocalDate day) {
        return register.all().stream()
                .filter(family -> !family.youngestBorn().isAfter(day))
                .map(this::retained)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Retained> find(UUID familyId) {
        return register.find(familyId).flatMap(this::retained);
    }

    /** Part to rows. */
    public Map<String, Integer> destroy(UUID familyId) {
        var scope = scope(register.find(familyId).orElseThrow());
        var counts = new LinkedHashMap<String, Integer>();
        parts.orderedStream().forEach(part -> counts.merge(part.name(), part.destroy(scope), Integer::sum));
        return counts;
    }

    private Optional<Retained> retained(CaseRegister.Kept family) {
        var scope = scope(family);
        var contact = parts.stream().map(part -> part.contact(scope)).reduce(CaseContact.NONE, CaseContact::and);
        if (contact.open()) {
            return Optional.empty();
        }
        var clocks = new EnumMap<Trigger, LocalDate>(Trigger.class);
        clocks.put(Trigger.YOUNGEST_BORN, family.youngestBorn());
        if (contact.latest() != null) {
            clocks.put(Trigger.LAST_CONTACT, contact.latest());
        }
        return Optional.of(new Retained(family.familyId(), clocks, family.familyId(), null));
    }

    private CaseScope scope(CaseRegister.Kept family) {
        return new CaseScope(
                family.familyId(), family.children(), family.adults(), conferences.only(family.children()));
    }
}
