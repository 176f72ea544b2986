package org.quorate.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.domain.CorrectAddress;
import org.quorate.correspondence.domain.CorrectAddress.Whose;
import org.quorate.correspondence.domain.DefaultWordings;
import org.quorate.directory.ContactPoints;
import org.quorate.kernel.Actor;
import org.quorate.kernel.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts right where somebody is reached: on the record that the address is kept on, and never on somebody else's. */
@Component
class Corrections {

    /** Professionals are written to by e-mail only. */
    private static final Set<Recipient.Kind> TEXTED = EnumSet.of(Recipient.Kind.ADULT, Recipient.Kind.NAMED);

    private final ObjectProvider<AddressOwner> owners;
    private final DirectoryAddresses directory;
    private final JdbcClient jdbc;

    Corrections(ObjectProvider<AddressOwner> owners, DirectoryAddresses directory, JdbcClient jdbc) {
        this.owners = owners;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** How a recipient could be reached instead; none when nobody keeps their address. */
    Set<Channel> channels(Recipient.Kind kind, MessageKind message) {
        var channels = EnumSet.noneOf(Channel.class);
        if (message.editable() && owner(kind).isPresent()) {
            channels.add(Channel.EMAIL);
            if (TEXTED.contains(kind) && DefaultWordings.exists(message, Channel.SMS)) {
                channels.add(Channel.SMS);
            }
        }
        return channels;
    }

    /** Whether a message went to an agency's mailbox, so that it must be said which of the two is corrected. */
    boolean shared(Recipient recipient) {
        return recipient.kind() == Recipient.Kind.PRACTITIONER
                && recipient.address() != null
                && directory.sharesMailbox(recipient.id());
    }

    /**
     * Corrects the record.
     *
     * @return who is written to from now on
     */
    Recipient correct(
            Actor actor, Recipient recipient, MessageKind kind, @Nullable UUID conferenceId, CorrectAddress wanted) {
        if (!channels(recipient.kind(), kind).contains(wanted.channel())) {
            throw RuleViolation.at("channel", "address-not-corrected-here");
        }
        var address = checked(wanted);
        var shared = isShared(recipient, wanted.whose());
        var recordId = shared ? directory.agencyOf(actor, recipient.id()) : recipient.id();
        if (!wanted.sure() && belongsToAnother(actor, recordId, recipient, conferenceId, wanted.channel(), address)) {
            throw RuleViolation.at("address", "address-belongs-to-another");
        }
        owner(recipient.kind()).orElseThrow().correct(actor, recordId, wanted.channel(), address);
        return new Recipient(recipient.kind(), recipient.id(), recipient.name(), wanted.channel(), address);
    }

    private static String checked(CorrectAddress wanted) {
        var email = wanted.channel() == Channel.EMAIL;
        var first = typed("address", wanted.address(), email);
        var again = typed("addressAgain", wanted.addressAgain(), email);
        if (first == null) {
            throw RuleViolation.at("address", "required");
        }
        if (!first.equals(again)) {
            throw email
                    ? RuleViolation.at("addressAgain", "email-differs")
                    : RuleViolation.at("addressAgain", "phone-differs");
        }
        return first;
    }

    private static @Nullable String typed(String field, @Nullable String text, boolean email) {
        return email ? ContactPoints.email(field, text) : ContactPoints.mobile(field, text);
    }

    private boolean isShared(Recipient recipient, @Nullable Whose whose) {
        if (!shared(recipient)) {
            return false;
        }
        if (whose == null) {
            throw RuleViolation.at("whose", "required");
        }
        return whose == Whose.SHARED;
    }

    private boolean belongsToAnother(
            Actor actor,
            UUID recordId,
            Recipient recipient,
            @Nullable UUID conferenceId,
            Channel channel,
            String address) {
        return all().stream().anyMatch(owner -> owner.reachesAnother(actor, recordId, channel, address))
                || (conferenceId != null && alreadyWrittenTo(conferenceId, recipient.id(), address));
    }

    private boolean alreadyWrittenTo(UUID conferenceId, UUID butOf, String address) {
        return jdbc.sql("""
                        select exists (select 1 from correspondence_message
                                        where conference_id = :conference and recipient_id <> :but
                                          and address = :address)
                        """)
                .param("conference", conferenceId)
                .param("but", butOf)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private Optional<AddressOwner> owner(Recipient.Kind kind) {
        return all().stream().filter(owner -> owner.owns().contains(kind)).findFirst();
    }

    private List<AddressOwner> all() {
        return owners.orderedStream().toList();
    }
}
