package org.quorate.agencyreport;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.agencyreport.domain.FormRow;
import org.quorate.agencyreport.domain.ReportForm;
import org.quorate.agencyreport.domain.SaveForm;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms that agencies write their reports with; the reviewing service edits them. */
@Service
public class ReportForms {

    private final Gate gate;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final FormStore store;
    private final Clock clock;

    ReportForms(Gate gate, AuditTrail audit, EntityManager entities, FormStore store, Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.entities = entities;
        this.store = store;
        this.clock = clock;
    }

    /** The versions that count, and drafts. */
    @Transactional(readOnly = true)
    public List<FormRow> list(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return store.current();
    }

    @Transactional(readOnly = true)
    public FormRow form(Actor actor, UUID formId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return store.find(formId).orElseThrow(NotFound::new);
    }

    /**
     * Begins the next version of a form, with what its latest one asks.
     *
     * @return the draft, or the one that there is already
     */
    @Transactional
    public UUID edit(Actor actor, UUID formId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var from = store.find(formId).orElseThrow(NotFound::new);
        var begun = store.current().stream()
                .filter(form -> form.isDraft() && form.code().equals(from.code()))
                .findFirst();
        if (begun.isPresent()) {
            return begun.get().id();
        }
        var draft = ReportForm.draft(
                Ids.next(), from.code(), store.lastNumber(from.code()) + 1, from.title(), actor, clock.instant());
        entities.persist(draft);
        entities.flush();
        store.write(draft.id(), from.sections());
        audit.fact(actor, "report-form-begun", "report-form", draft.id(), Map.of("form", from.code()));
        return draft.id();
    }

    /** @throws RuleViolation {@code form-published}, {@code form-changed-meanwhile}, and what is wrong at its field */
    @Transactional
    public void save(Actor actor, SaveForm form) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var draft = load(form.formId());
        draft.requireVersion(form.version());
        draft.edit(form.title(), form.sections());
        entities.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        store.write(draft.id(), form.sections());
        audit.fact(actor, "report-form-edited", "report-form", draft.id(), Map.of("form", draft.code()));
    }

    /** From now on reports of this kind are begun with it; those under way keep the one they were begun with. */
    @Transactional
    public void publish(Actor actor, UUID formId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var draft = load(formId);
        draft.publish(store.find(formId).orElseThrow(NotFound::new).sections(), actor, clock.instant());
        audit.fact(
                actor,
                "report-form-published",
                "report-form",
                formId,
                Map.of("form", draft.code(), "number", draft.number()));
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(Actor actor, UUID formId) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var draft = load(formId);
        draft.requireDraft();
        store.delete(formId);
        entities.detach(draft);
        audit.fact(actor, "report-form-discarded", "report-form", formId, Map.of("form", draft.code()));
    }

    private ReportForm load(UUID formId) {
        var form = entities.find(ReportForm.class, formId);
        if (form == null) {
            throw new NotFound();
        }
        return form;
    }
}
