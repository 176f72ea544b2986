package org.quorate.agencyreport;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.agencyreport.ShareReads.Reader;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.HeldBecause;
import org.quorate.correspondence.Recipient;
import org.quorate.directory.ContactPoints;
import org.quorate.family.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where a reader is told that there is something to read, and where their code goes: an adult's own e-mail, else their
 * mobile, and only when nobody else of the family is reached there. Children have neither.
 */
@Component
class ReaderAddresses {

    private final JdbcClient jdbc;

    ReaderAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param held why a person must look before anything is sent; null when it may go
     * @param another somebody else of the family is reached there too: a code would prove nothing
     */
    record Reached(Recipient recipient, @Nullable HeldBecause held, boolean another) {}

    Optional<Reached> of(Reader reader) {
        return reader.kind() == PersonKind.CHILD
                ? Optional.empty()
                : jdbc.sql("""
                        select l.full_name, c.email, c.phone, c.restricted,
                               exists (select 1 from family_adult_label o join family_adult_contact n using (adult_id)
                                        where o.family_id = l.family_id and o.adult_id <> l.adult_id
                                          and n.email = c.email)  as email_shared,
                               exists (select 1 from family_adult_label o join family_adult_contact n using (adult_id)
                                        where o.family_id = l.family_id and o.adult_id <> l.adult_id
                                          and n.phone = c.phone) as phone_shared
                          from family_adult_label l join family_adult_contact c using (adult_id)
                         where l.adult_id = ?
                        """)
                        .param(reader.personId())
                        .query((rs, i) -> {
                            var email = rs.getString("email");
                            var phone = rs.getString("phone");
                            var byMail = email != null && !email.isBlank();
                            var mobile = phone != null && ContactPoints.takesTexts(phone) ? phone : null;
                            return reached(
                                    reader.personId(),
                                    rs.getString("full_name"),
                                    byMail ? Channel.EMAIL : Channel.SMS,
                                    byMail ? email : mobile,
                                    rs.getBoolean("restricted"),
                                    rs.getBoolean(byMail ? "email_shared" : "phone_shared"));
                        })
                        .optional()
                        .flatMap(found -> found);
    }

    private static Optional<Reached> reached(
            UUID adultId, String name, Channel channel, @Nullable String address, boolean restricted, boolean another) {
        return address == null
                ? Optional.empty()
                : Optional.of(new Reached(
                        new Recipient(Recipient.Kind.ADULT, adultId, name, channel, address),
                        restricted ? HeldBecause.CONTACT_RESTRICTION : null,
                        another));
    }
}
