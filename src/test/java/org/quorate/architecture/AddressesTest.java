package org.quorate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.kernel.Ids;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wherever an address, a link or a name that people sign in with decides who gets something, it is compared byte for
 * byte. MariaDB's own way of comparing takes á for a, A for a, and does not see spaces at the end.
 */
@PortalTest
class AddressesTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyColumnOfAddressesAndSecretsIsComparedByteForByte() {
        var columns = jdbc.sql("""
                        select concat(table_name, '.', column_name, ' ', coalesce(collation_name, data_type))
                        from information_schema.columns
                        where table_schema = database()
                          and (column_name in ('email', 'agency_email', 'username', 'sent_to', 'address')
                               or column_name like '%\\_hash' and table_name like 'access\\_link%')
                        """).query(String.class).list();
        assertThat(columns)
                .hasSizeGreaterThan(14)
                .allMatch(column -> column.endsWith(" utf8mb4_nopad_bin") || column.endsWith(" binary"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "déé@nhs.example",
                "Dee@nhs.example",
                "dee@nhs.example ",
                "dee@nhs.exampłe",
                "de\u00ade@nhs.example",
                "d\u0435e@nhs.example",
                "ⅾee@nhs.example",
                "dee@nhſ.example",
                "dee\u0301@nhs.example"
            })
    void whatLooksLikeAnAddressIsAnotherOne(String other) {
        var id = Ids.next();
        jdbc.sql("insert into correspondence_suppression (id, address, because, since) values (?, ?, 'test', now())")
                .params(id, other)
                .update();
        var found = jdbc.sql("select id from correspondence_suppression where id = ? and address = 'dee@nhs.example'")
                .param(id)
                .query(UUID.class)
                .optional();
        assertThat(found).isEmpty();
    }
}
