package org.quorate.retention.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.keeping.CaseConferences;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.kernel.keeping.RecordClass;
import org.quorate.kernel.keeping.Retained;
import org.quorate.kernel.keeping.RetainedRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records of every class, whoever keeps them. */
@Component
public class Records {

    private final CaseRecords cases;
    private final CaseRegister register;
    private final CaseConferences conferences;
    private final ObjectProvider<RetainedRecords> owners;

    Records(
            CaseRecords cases,
            CaseRegister register,
            CaseConferences conferences,
            ObjectProvider<RetainedRecords> owners) {
        this.cases = cases;
        this.register = register;
        this.conferences = conferences;
        this.owners = owners;
    }

    /** Those that may be over; of cases only those whose youngest child was born by that day. */
    List<Retained> all(RecordClass recordClass, LocalDate bornBy) {
        return recordClass == RecordClass.CASE_RECORD
                ? cases.bornBy(bornBy)
                : owner(recordClass).all();
    }

    public Optional<Retained> find(RecordClass recordClass, UUID unitId) {
        return recordClass == RecordClass.CASE_RECORD
                ? cases.find(unitId)
                : owner(recordClass).find(unitId);
    }

    /** Part to rows. */
    public Map<String, Integer> destroy(RecordClass recordClass, UUID unitId) {
        return recordClass == RecordClass.CASE_RECORD
                ? cases.destroy(unitId)
                : Map.of(recordClass.label(), owner(recordClass).destroy(unitId));
    }

    /** Whose records it belongs to; none of an account. */
    public Set<UUID> families(Retained record) {
        if (record.familyId() != null) {
            return Set.of(record.familyId());
        }
        return record.conferenceId() == null ? Set.of() : conferences.families(record.conferenceId());
    }

    /** The same of one by its id; a case is its family's, over or not. */
    public Set<UUID> families(RecordClass recordClass, UUID unitId) {
        return recordClass == RecordClass.CASE_RECORD
                ? Set.of(unitId)
                : find(recordClass, unitId).map(this::families).orElse(Set.of());
    }

    /** Which one it is, by what people call it by; never a name. */
    public String reference(RecordClass recordClass, UUID unitId) {
        if (recordClass == RecordClass.CASE_RECORD) {
            return register.find(unitId).map(CaseRegister.Kept::reference).orElseGet(unitId::toString);
        }
        var record = find(recordClass, unitId);
        return record.map(Retained::familyId)
                .flatMap(register::find)
                .map(CaseRegister.Kept::reference)
                .or(() -> record.map(Retained::conferenceId).flatMap(conferences::reference))
                .orElseGet(unitId::toString);
    }

    private RetainedRecords owner(RecordClass recordClass) {
        return owners.stream()
                .filter(owner -> owner.recordClass() == recordClass)
                .findFirst()
                .orElseThrow();
    }
}
