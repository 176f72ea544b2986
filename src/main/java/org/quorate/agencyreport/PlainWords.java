package org.quorate.agencyreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.Gate;
import org.quorate.agencyreport.Glossary.Term;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Role;
import org.quorate.kernel.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list behind {@link Glossary}: what is shortened or technical, and what it means in words that everybody knows. The
 * reviewing service keeps it; families see a change with the next page or pack.
 */
@Service
public class PlainWords {

    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_PLAIN = 300;

    private final Gate gate;
    private final AuditTrail audit;
    private final Glossary glossary;
    private final JdbcClient jdbc;

    PlainWords(Gate gate, AuditTrail audit, Glossary glossary, JdbcClient jdbc) {
        this.gate = gate;
        this.audit = audit;
        this.glossary = glossary;
        this.jdbc = jdbc;
    }

    /** All of them, in the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<Term> list(Actor actor) {
        gate.require(actor, Role.SERVICE_MANAGER);
        return glossary.all();
    }

    /**
     * Adds one, or puts it in the place of one.
     *
     * @param seen what is changed, as it stood when it was opened; null to add
     * @throws RuleViolation {@code term-taken} at {@code term}; {@code term-changed-meanwhile}; {@code required} and
     *     {@code text-too-long} at their field
     */
    @Transactional
    public void save(Actor actor, @Nullable Term seen, Term typed) {
        gate.require(actor, Role.SERVICE_MANAGER);
        var term =
                new Term(checked("term", typed.term(), LONGEST_TERM), checked("plain", typed.plain(), LONGEST_PLAIN));
        try {
            if (seen == null) {
                jdbc.sql("insert into agencyreport_term (term, plain) values (?, ?)")
                        .params(term.term(), term.plain())
                        .update();
            } else {
                require(jdbc.sql("update agencyreport_term set term = ?, plain = ? where term = ? and plain = ?")
                        .params(term.term(), term.plain(), seen.term(), seen.plain())
                        .update());
            }
        } catch (DuplicateKeyException taken) {
            throw RuleViolation.at("term", "term-taken");
        }
        audit.fact(actor, "plain-word-saved", "plain-word", id(term), Map.of());
    }

    /** @throws RuleViolation {@code term-changed-meanwhile} */
    @Transactional
    public void remove(Actor actor, Term seen) {
        gate.require(actor, Role.SERVICE_MANAGER);
        require(jdbc.sql("delete from agencyreport_term where term = ? and plain = ?")
                .params(seen.term(), seen.plain())
                .update());
        audit.fact(actor, "plain-word-removed", "plain-word", id(seen), Map.of());
    }

    private static void require(int rows) {
        if (rows == 0) {
            throw RuleViolation.of("term-changed-meanwhile");
        }
    }

    private static UUID id(Term term) {
        return Ids.imported("plain-word", term.term());
    }

    private static String checked(String field, String typed, int longest) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw RuleViolation.at(field, "required");
        }
        if (text.length() > longest) {
            throw RuleViolation.at(field, "text-too-long", Map.of("longest", longest));
        }
        return text;
    }
}
