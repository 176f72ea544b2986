package org.quorate.invitation;

import java.util.Set;
import java.util.UUID;
import org.quorate.access.NotFound;
import org.quorate.correspondence.AddressOwner;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.Recipient;
import org.quorate.family.AdultDetails;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How adults of the family are reached, kept with the family. */
@Component
class FamilyAddresses implements AddressOwner {

    private final Families families;
    private final JdbcClient jdbc;

    FamilyAddresses(Families families, JdbcClient jdbc) {
        this.families = families;
        this.jdbc = jdbc;
    }

    @Override
    public Set<Recipient.Kind> owns() {
        return Set.of(Recipient.Kind.ADULT);
    }

    @Override
    public void correct(Actor actor, UUID recipientId, Channel channel, String address) {
        var adult = families.adults(actor, familyOf(recipientId)).stream()
                .filter(row -> row.id().equals(recipientId))
                .findFirst()
                .orElseThrow(NotFound::new);
        families.correctAdult(
                actor,
                recipientId,
                adult.version(),
                new AdultDetails(
                        adult.givenName(),
                        adult.familyName(),
                        adult.dateOfBirth(),
                        channel == Channel.SMS ? address : adult.phone(),
                        channel == Channel.EMAIL ? address : adult.email(),
                        adult.firstLanguage(),
                        adult.interpreterNeeded()),
                // the board has had it typed twice
                channel == Channel.EMAIL ? address : null);
    }

    @Override
    public boolean reachesAnother(Actor actor, UUID recipientId, Channel channel, String address) {
        return jdbc.sql("""
                        select exists (select 1 from family_adult_contact
                                        where adult_id <> :id and (email = :address or phone = :address))
                        """)
                .param("id", recipientId)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private UUID familyOf(UUID adultId) {
        return jdbc.sql("select family_id from family_adult_label where adult_id = ?")
                .param(adultId)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
