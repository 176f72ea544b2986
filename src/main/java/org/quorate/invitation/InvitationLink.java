package org.quorate.invitation;

import java.util.Optional;
import java.util.UUID;
import org.quorate.access.LinkPurpose;
import org.quorate.doorway.Behind;
import org.quorate.doorway.CodeReader;
import org.quorate.doorway.LinkStanding;
import org.quorate.doorway.LinkSubject;
import org.quorate.kernel.Actor;
import org.springframework.stereotype.Component;

/** Look at the time and place of one conference and answer for one invitee. */
@Component
public class InvitationLink implements LinkSubject {

    public static final String PATH = "/i/";
    public static final LinkPurpose PURPOSE = new LinkPurpose("INVITATION", PATH);

    private final LinkReads reads;
    private final LinkAddresses addresses;

    InvitationLink(LinkReads reads, LinkAddresses addresses) {
        this.reads = reads;
        this.addresses = addresses;
    }

    @Override
    public LinkPurpose purpose() {
        return PURPOSE;
    }

    @Override
    public LinkStanding standing(UUID inviteeId) {
        return reads.standing(reads.row(inviteeId));
    }

    @Override
    public Optional<CodeReader> reader(UUID inviteeId) {
        return addresses.of(reads.row(inviteeId));
    }

    @Override
    public Behind behind(Actor holder, UUID inviteeId) {
        return new Behind("light/who", reads.behindCode(holder, reads.row(inviteeId)));
    }
}
