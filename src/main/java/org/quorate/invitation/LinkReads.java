package org.quorate.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.access.NotFound;
import org.quorate.conference.ConferenceRow;
import org.quorate.conference.ConferenceStatus;
import org.quorate.conference.Conferences;
import org.quorate.conference.ConsideredChild;
import org.quorate.doorway.LinkStanding;
import org.quorate.family.Children;
import org.quorate.invitation.domain.Deputy;
import org.quorate.invitation.domain.LinkedInvitation;
import org.quorate.invitation.letters.Particulars;
import org.quorate.kernel.Actor;
import org.quorate.kernel.AuditTrail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what a personal link shows. {@link LinkAnswers} has asked permission; what is read is read by the portal. */
@Component
class LinkReads {

    private static final Actor PORTAL = Actor.system("a personal link was opened");
    private static final Set<InviteeRole> FAMILY =
            EnumSet.of(InviteeRole.PARENT_CARER, InviteeRole.CHILD, InviteeRole.SUPPORTER);

    private final Conferences conferences;
    private final Children children;
    private final InvitationReads queries;
    private final LinkAddresses addresses;
    private final Particulars particulars;
    private final WhoIsComing whoIsComing;
    private final ObjectProvider<ReportOwed> reports;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    LinkReads(
            Conferences conferences,
            Children children,
            InvitationReads queries,
            LinkAddresses addresses,
            Particulars particulars,
            WhoIsComing whoIsComing,
            ObjectProvider<ReportOwed> reports,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.conferences = conferences;
        this.children = children;
        this.queries = queries;
        this.addresses = addresses;
        this.particulars = particulars;
        this.whoIsComing = whoIsComing;
        this.reports = reports;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InviteeRow row(UUID inviteeId) {
        return queries.invitee(inviteeId).orElseThrow(NotFound::new);
    }

    LinkedInvitation invitation(InviteeRow row) {
        var conference = conferences.conference(PORTAL, row.conferenceId());
        var shared = addresses.isShared(row.id());
        return new LinkedInvitation(
                LinkedConference.of(particulars.asToldTo(row.adultId(), conference)),
                standing(row, conference),
                row.role() == InviteeRole.CHILD ? null : row.name(),
                row.profession() == null ? row.role().label() : row.profession().displayName(),
                isFamily(row),
                shared,
                row.reply(),
                row.askedAgain(),
                reportDueAt(row),
                row.ofAnAgency(),
                proposed(row.id()).orElse(null));
    }

    /** Also whoever cannot come is asked for what they know. */
    private @Nullable Instant reportDueAt(InviteeRow row) {
        var reply = row.reply();
        return row.role() == InviteeRole.PROFESSIONAL
                        && reply != null
                        && !reply.answer().coming()
                ? reports.stream()
                        .flatMap(owed -> owed.dueAt(row.id()).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    LinkedDeputy deputy(Deputy deputy) {
        var row = row(deputy.inviteeId());
        var conference = conferences.conference(PORTAL, row.conferenceId());
        return new LinkedDeputy(
                LinkedConference.of(conference),
                standing(conference, deputy.hasEnded() || queries.isWithdrawn(row.id())),
                deputy.fullName(),
                deputy.profession(),
                row.name(),
                deputy.answer());
    }

    LinkStanding standing(InviteeRow row) {
        return standing(row, conferences.conference(PORTAL, row.conferenceId()));
    }

    /** By their own time alone: a page that closed with the conference would tell whoever comes apart when that was. */
    private LinkStanding standing(InviteeRow row, ConferenceRow conference) {
        var theirs = particulars.asToldTo(row.adultId(), conference);
        var standing = standing(theirs, queries.isWithdrawn(row.id()));
        var apart = !theirs.startsAt().equals(conference.startsAt());
        return apart && standing == LinkStanding.TAKEN_PLACE && !isOver(theirs) ? LinkStanding.OPEN : standing;
    }

    /** The name of a colleague proposed about whom nobody has decided. */
    Optional<String> proposed(UUID inviteeId) {
        return jdbc.sql("""
                        select full_name from invitation_redirect
                        where invitee_id = ? and decided_at is null order by proposed_at desc limit 1
                        """).param(inviteeId).query(String.class).optional();
    }

    /** Each child shown is on record as read by this actor. */
    BehindCode behindCode(Actor actor, InviteeRow reader) {
        var shown = conferences.children(PORTAL, reader.conferenceId()).stream()
                .filter(child -> reader.ofAnAgency() || isTheirs(reader, child))
                .toList();
        audit.read(actor, "conference", reader.conferenceId(), "behind-one-time-code");
        audit.reads(actor, "child", shown.stream().map(ConsideredChild::childId).toList(), "behind-one-time-code");
        return new BehindCode(
                shown.stream().map(BehindCode.Child::of).toList(), whoIsComing.asShownTo(reader), reader.ofAnAgency());
    }

    private static boolean isFamily(InviteeRow row) {
        return row.family() || FAMILY.contains(row.role());
    }

    private boolean isTheirs(InviteeRow reader, ConsideredChild child) {
        return child.childId().equals(reader.childId())
                || children.adults(PORTAL, child.childId()).stream()
                        .anyMatch(adult -> Objects.equals(adult.adultId(), reader.adultId()));
    }

    private LinkStanding standing(ConferenceRow conference, boolean withdrawn) {
        if (conference.status() == ConferenceStatus.CANCELLED || conference.status() == ConferenceStatus.ADJOURNED) {
            return LinkStanding.WILL_NOT;
        }
        if (withdrawn) {
            return LinkStanding.NOT_NEEDED;
        }
        return isOver(conference) || conference.status() == ConferenceStatus.HELD
                ? LinkStanding.TAKEN_PLACE
                : LinkStanding.OPEN;
    }

    private boolean isOver(ConferenceRow conference) {
        return !conference.endsAtInstant().isAfter(clock.instant());
    }
}
