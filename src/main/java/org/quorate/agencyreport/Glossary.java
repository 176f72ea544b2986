package org.quorate.agencyreport;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in plain words what is shortened or technical in a text; for families who read reports. Holds no record. */
@Component
public class Glossary {

    private final JdbcClient jdbc;

    Glossary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param term as people write it */
    public record Term(String term, String plain) {}

    /** The terms that stand in a text, in the order of the alphabet; each once. */
    public List<Term> explain(String text) {
        return all().stream().filter(term -> stands(term.term(), text)).toList();
    }

    List<Term> all() {
        return jdbc.sql("select term, plain from agencyreport_term order by term")
                .query(DataClassRowMapper.newInstance(Term.class))
                .list();
    }

    /** What is written in capitals stands there in capitals only: “PR” is no part of “pride”, nor “IRO” of “iron”. */
    private static boolean stands(String term, String text) {
        var capitals = term.equals(term.toUpperCase(Locale.ROOT)) || term.matches("s\\d+");
        var flags = capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(term) + "s?(?![\\p{L}\\d])", flags)
                .matcher(text)
                .find();
    }
}
