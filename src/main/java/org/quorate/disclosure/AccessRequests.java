package org.quorate.disclosure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.access.NotFound;
import org.quorate.disclosure.domain.AnswerBy;
import org.quorate.disclosure.domain.BlackOut;
import org.quorate.disclosure.domain.Copies;
import org.quorate.disclosure.domain.OpenRequest;
import org.quorate.disclosure.domain.PassageDecision;
import org.quorate.disclosure.domain.PassageRow;
import org.quorate.disclosure.domain.Register;
import org.quorate.disclosure.domain.RequestRow;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.quorate.kernel.Time;
import org.quorate.kernel.WorkingCalendar;
import org.quorate.kernel.keeping.CaseRegister;
import org.quorate.kernel.keeping.People;
import org.quorate.kernel.keeping.PersonalRecords;
import org.quorate.kernel.keeping.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for one's own records, answered by service managers who may see the family. Everything held is gathered when the
 * request is opened; each passage is decided about before a copy can be given.
 */
@Service
public class AccessRequests {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 160;

    private final Gate gate;
    private final AuditTrail audit;
    private final Register register;
    private final People people;
    private final CaseRegister families;
    private final FamiliesBeside beside;
    private final ObjectProvider<PersonalRecords> records;
    private final Clock clock;

    AccessRequests(
            Gate gate,
            AuditTrail audit,
            Register register,
            People people,
            CaseRegister families,
            FamiliesBeside beside,
            ObjectProvider<PersonalRecords> records,
            Clock clock) {
        this.gate = gate;
        this.audit = audit;
        this.register = register;
        this.people = people;
        this.families = families;
        this.beside = beside;
        this.records = records;
        this.clock = clock;
    }

    /** Those to answer first. Of a person whom the asker may not see, nothing but that there is a request. */
    @Transactional
    public List<RequestRow> list(Actor actor, int offset, int limit) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return register.list(offset, limit).stream()
                .map(entry -> row(entry, mayBeSeen(actor, entry) ? named(actor, entry) : "A restricted case"))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return register.count();
    }

    @Transactional
    public RequestRow request(Actor actor, UUID requestId) {
        var entry = load(actor, requestId, "access-request");
        return row(entry, subject(entry).name());
    }

    /** Puts a request in the register and gathers everything the portal holds about the person now. */
    @Transactional
    public UUID open(Actor actor, OpenRequest command) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var askedBy = askedBy(command.askedBy());
        var subject = people.find(command.personId(), askedBy != null).orElseThrow(NotFound::new);
        requireFamily(actor, subject, "access-request");
        if (command.receivedOn().isAfter(Time.today(clock))) {
            throw RuleViolation.at("receivedOn", "disclosure-received-later");
        }
        var id = Ids.next();
        var due = AnswerBy.of(command.receivedOn(), false, WorkingCalendar.england());
        register.open(
                actor,
                new Register.Entry(id, command.personId(), askedBy, command.receivedOn(), due, false, 0, null),
                clock.instant());
        gather(id, subject);
        audit.fact(actor, "access-request-opened", kind(subject), command.personId(), Map.of("request", id));
        return id;
    }

    /** Everything gathered, in order. */
    @Transactional
    public List<PassageRow> passages(Actor actor, UUID requestId) {
        load(actor, requestId, "access-request-passages");
        return register.passages(requestId);
    }

    @Transactional
    public void decide(Actor actor, UUID passageId, PassageDecision decision) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var entry = unanswered(load(actor, register.requestOf(passageId).orElseThrow(NotFound::new), null));
        var passage = register.passages(entry.id()).stream()
                .filter(row -> row.id().equals(passageId))
                .findFirst()
                .orElseThrow();
        if (passage.heldBack() != null) {
            throw RuleViolation.of("disclosure-held-back");
        }
        register.decide(actor, passageId, decision, clock.instant());
        audit.fact(actor, "passage-decided", "request", entry.id(), Map.of("passage", passageId, "decision", decision));
    }

    /** Gives whole whatever names nobody else and nobody has decided about. @return how many passages */
    @Transactional
    public int releaseWhatNamesNobodyElse(Actor actor, UUID requestId) {
        var entry = unanswered(load(actor, requestId, null));
        var plain = register.passages(entry.id()).stream()
                .filter(PassageRow::isOpen)
                .filter(passage -> passage.others().isEmpty())
                .toList();
        plain.forEach(passage -> register.decide(actor, passage.id(), PassageDecision.RELEASE, clock.instant()));
        audit.fact(actor, "plain-passages-released", "request", requestId, Map.of("passages", plain.size()));
        return plain.size();
    }

    /** Two further months for a complex request; the person must be told within the first. */
    @Transactional
    public void extend(Actor actor, UUID requestId, String reason) {
        var entry = unanswered(load(actor, requestId, null));
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw RuleViolation.at("reason", "disclosure-reason");
        }
        if (entry.extended() || Time.today(clock).isAfter(entry.dueOn())) {
            throw RuleViolation.of("disclosure-too-late-to-extend");
        }
        register.extend(requestId, AnswerBy.of(entry.receivedOn(), true, WorkingCalendar.england()), reason.strip());
        audit.fact(actor, "access-request-extended", "request", requestId, Map.of());
    }

    /** Makes the copy that is given, once every passage is decided about. It is kept as it was given. */
    @Transactional
    public void release(Actor actor, UUID requestId) {
        var entry = unanswered(load(actor, requestId, null));
        if (entry.undecided() > 0) {
            throw RuleViolation.of("disclosure-undecided", Map.of("passages", entry.undecided()));
        }
        var subject = subject(entry);
        var passages = register.passages(requestId);
        var copy = Copies.released(subject.name(), passages, blackOut(subject, passages));
        register.release(actor, requestId, copy, sha256(copy), clock.instant());
        audit.fact(actor, "access-request-answered", kind(subject), subject.personId(), Map.of("request", requestId));
    }

    /** Everything, with what is held back: for staff only. */
    @Transactional
    public byte[] original(Actor actor, UUID requestId) {
        var entry = load(actor, requestId, "access-request-original");
        return Copies.original(subject(entry).name(), register.passages(requestId));
    }

    /** The copy as it was given. */
    @Transactional
    public byte[] released(Actor actor, UUID requestId) {
        load(actor, requestId, "access-request-copy");
        return register.released(requestId).orElseThrow(NotFound::new);
    }

    private void gather(UUID requestId, Subject subject) {
        var position = 0;
        var others = beside.names(subject);
        for (var part : records.orderedStream().toList()) {
            for (var passage : part.about(subject)) {
                var names = new LinkedHashSet<>(passage.others());
                names.addAll(others);
                var found = new BlackOut(names, subject.name()).mentions(passage.heading() + "\n" + passage.text());
                register.add(requestId, position++, part.title(), passage, found);
            }
        }
    }

    private static BlackOut blackOut(Subject subject, List<PassageRow> passages) {
        var names = new LinkedHashSet<>(subject.others());
        passages.forEach(passage -> names.addAll(passage.others()));
        return new BlackOut(names, subject.name());
    }

    private Register.Entry load(Actor actor, UUID requestId, @Nullable String purpose) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var entry = register.find(requestId).orElseThrow(NotFound::new);
        requireFamily(actor, subject(entry), purpose);
        return entry;
    }

    private static Register.Entry unanswered(Register.Entry entry) {
        if (entry.releasedAt() != null) {
            throw RuleViolation.of("disclosure-answered");
        }
        return entry;
    }

    private Subject subject(Register.Entry entry) {
        return people.find(entry.personId(), entry.askedBy() != null).orElseThrow(NotFound::new);
    }

    private void requireFamily(Actor actor, Subject subject, @Nullable String purpose) {
        if (families.find(subject.familyId()).isEmpty()) {
            throw new NotFound();
        }
        beside.children(subject).forEach(child -> gate.requireChild(actor, child, purpose));
    }

    private boolean mayBeSeen(Actor actor, Register.Entry entry) {
        return beside.children(subject(entry)).allMatch(child -> gate.mayChild(actor, child));
    }

    private String named(Actor actor, Register.Entry entry) {
        var subject = subject(entry);
        audit.read(actor, kind(subject), subject.personId(), "access-requests");
        return subject.name();
    }

    private static String kind(Subject subject) {
        return subject.child() ? "child" : "adult";
    }

    private static RequestRow row(Register.Entry entry, String person) {
        return new RequestRow(
                entry.id(),
                entry.personId(),
                person,
                entry.askedBy(),
                entry.receivedOn(),
                entry.dueOn(),
                entry.extended(),
                entry.undecided(),
                entry.releasedAt());
    }

    private static @Nullable String askedBy(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST_NAME) {
            throw RuleViolation.at("askedBy", "name-too-long");
        }
        return typed.strip();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
