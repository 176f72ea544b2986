package org.quorate.invitation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.directory.Agencies;
import org.quorate.directory.PractitionerRow;
import org.quorate.directory.Practitioners;
import org.quorate.family.AdultRow;
import org.quorate.family.Families;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an invitation went, so that a code goes there too and nowhere else. Who calls has asked permission. */
@Component
class LinkAddresses {

    /** Where something can be sent without paper. */
    record Address(Channel channel, String value) {}

    private static final Actor PORTAL = Actor.system("where an invitation went");

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Families families;
    private final JdbcClient jdbc;

    LinkAddresses(Practitioners practitioners, Agencies agencies, Families families, JdbcClient jdbc) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.families = families;
        this.jdbc = jdbc;
    }

    /** A practitioner's own e-mail, else their agency's; an adult's e-mail, else their phone. */
    Optional<Address> of(InviteeRow row) {
        if (row.practitionerId() != null) {
            var practitioner = practitioners.detail(PORTAL, row.practitionerId());
            return mail(practitioner.email()).or(() -> mail(agencyMail(row, practitioner)));
        }
        return row.adultId() == null ? Optional.empty() : adult(row.adultId()).flatMap(LinkAddresses::of);
    }

    /** Whether the invitation went to a mailbox that several people of the agency read. */
    boolean isShared(InviteeRow row) {
        if (row.practitionerId() == null) {
            return false;
        }
        var practitioner = practitioners.detail(PORTAL, row.practitionerId());
        return practitioner.email() == null && agencyMail(row, practitioner) != null;
    }

    static Optional<Address> mail(@Nullable String address) {
        return Optional.ofNullable(address).map(known -> new Address(Channel.EMAIL, known));
    }

    private static Optional<Address> of(AdultRow adult) {
        return mail(adult.email())
                .or(() -> Optional.ofNullable(adult.phone()).map(phone -> new Address(Channel.SMS, phone)));
    }

    private @Nullable String agencyMail(InviteeRow row, PractitionerRow practitioner) {
        var agencyId = Objects.requireNonNullElse(row.agencyId(), practitioner.agencyId());
        return agencies.detail(PORTAL, agencyId).email();
    }

    private Optional<AdultRow> adult(UUID adultId) {
        var family = jdbc.sql("select family_id from family_adult_label where adult_id = ?")
                .param(adultId)
                .query(UUID.class)
                .optional();
        return family.flatMap(id -> families.adults(PORTAL, id).stream()
                .filter(adult -> adult.id().equals(adultId))
                .findFirst());
    }
}
