package org.quorate.correspondence;

import java.util.Set;
import java.util.UUID;
import org.quorate.directory.Agencies;
import org.quorate.directory.AgencyDetails;
import org.quorate.directory.AgencyKind;
import org.quorate.directory.PractitionerDetails;
import org.quorate.directory.Practitioners;
import org.quorate.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The e-mail addresses of practitioners and of their agencies, kept in the directory. They were typed twice before they come here.
 */
@Component
class DirectoryAddresses implements AddressOwner {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    DirectoryAddresses(Practitioners practitioners, Agencies agencies, JdbcClient jdbc) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    @Override
    public Set<Recipient.Kind> owns() {
        return Set.of(Recipient.Kind.PRACTITIONER, Recipient.Kind.AGENCY);
    }

    /** Of the practitioner when there is one of this id, else of the agency. */
    @Override
    public void correct(Actor actor, UUID recipientId, Channel channel, String address) {
        if (isPractitioner(recipientId)) {
            var row = practitioners.detail(actor, recipientId);
            practitioners.correct(
                    actor,
                    recipientId,
                    row.version(),
                    new PractitionerDetails(
                            row.agencyId(),
                            row.fullName(),
                            row.profession(),
                            row.jobTitle(),
                            address,
                            address,
                            row.phone()));
        } else {
            var row = agencies.detail(actor, recipientId);
            agencies.correct(
                    actor,
                    recipientId,
                    row.version(),
                    new AgencyDetails(
                            row.name(),
                            row.kind(),
                            row.localityId(),
                            row.nationalCode(),
                            row.phone(),
                            address,
                            address,
                            row.addressLines(),
                            row.postcode()));
        }
    }

    @Override
    public boolean reachesAnother(Actor actor, UUID recipientId, Channel channel, String address) {
        var practitioner = jdbc.sql("""
                        select exists (select 1 from directory_practitioner_contact
                                        where practitioner_id <> :id and (email = :address or phone = :address))
                        """)
                .param("id", recipientId)
                .param("address", address)
                .query(Boolean.class)
                .single();
        return practitioner || (channel == Channel.EMAIL && isAnotherAgencys(actor, recipientId, address));
    }

    /** Whether a practitioner has no address of their own, so that their agency's mailbox serves. */
    boolean sharesMailbox(UUID practitionerId) {
        return jdbc.sql("""
                        select exists (select 1 from directory_practitioner_contact
                                        where practitioner_id = ? and email is null and agency_email is not null)
                        """).param(practitionerId).query(Boolean.class).single();
    }

    UUID agencyOf(Actor actor, UUID practitionerId) {
        return practitioners.detail(actor, practitionerId).agencyId();
    }

    private boolean isPractitioner(UUID id) {
        return jdbc.sql("select exists (select 1 from directory_practitioner_label where practitioner_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private boolean isAnotherAgencys(Actor actor, UUID recipientId, String address) {
        var wanted = new AgencyDetails(address, AgencyKind.OTHER, null, null, null, address, null, null);
        return agencies.lookAlikes(actor, wanted).stream()
                .anyMatch(
                        agency -> address.equals(agency.email()) && !agency.id().equals(recipientId));
    }
}
