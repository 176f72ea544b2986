package org.quorate.preparation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agencyreport.MayShare;
import org.quorate.agencyreport.ShareQuestion;
import org.quorate.agencyreport.ShareVerdict;
import org.quorate.family.PersonKind;
import org.quorate.invitation.ChairsArrangements;
import org.quorate.preparation.domain.ChildMay;
import org.quorate.preparation.domain.ExclusionBook;
import org.quorate.preparation.domain.ExclusionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sharing and inviting ask before they reach somebody: whether the chair keeps them away, whether they are of the
 * family at all, and what a child may have. A contact restriction alone withholds no whole report; the details it keeps
 * from somebody are {@code family.KeptDetails}.
 */
@Component
class ChairsDecisions implements MayShare, ChairsArrangements {

    private final JdbcClient jdbc;
    private final ExclusionBook book;
    private final CarriedOver carried;

    ChairsDecisions(JdbcClient jdbc, ExclusionBook book, CarriedOver carried) {
        this.jdbc = jdbc;
        this.book = book;
        this.carried = carried;
    }

    @Override
    public ShareVerdict verdict(ShareQuestion question) {
        if (!isOfThisConference(question)) {
            return ShareVerdict.NO_ANSWER;
        }
        return question.readerKind() == PersonKind.CHILD ? child(question) : adult(question);
    }

    @Override
    public boolean keepsAway(UUID conferenceId, UUID adultId) {
        return jdbc.sql("""
                        select exists (select 1 from preparation_exclusion_now
                                        where conference_id = ? and adult_id = ? and outcome = 'WHOLE')
                        """).params(conferenceId, adultId).query(Boolean.class).single();
    }

    @Override
    public Set<UUID> notWithTheOthers(UUID conferenceId) {
        return jdbc.sql("""
                        select n.adult_id from preparation_exclusion_now n
                          join preparation_exclusion e on e.id = n.exclusion_id
                         where n.conference_id = ?
                           and (n.outcome in ('WHOLE', 'SEPARATE') or (n.outcome is null and e.carried_from is not null))
                        """)
                .param(conferenceId)
                .query((row, n) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public boolean holdsBack(UUID conferenceId, UUID adultId) {
        return jdbc.sql("""
                        select exists (select 1 from preparation_exclusion e
                                        where e.conference_id = ? and e.adult_id = ? and e.carried_from is not null
                                          and not exists (select 1 from preparation_exclusion_decision d
                                                           where d.exclusion_id = e.id))
                        """).params(conferenceId, adultId).query(Boolean.class).single();
    }

    @Override
    public Map<UUID, String> toDecideAgain(UUID conferenceId) {
        return carried.open(conferenceId).values().stream()
                .collect(Collectors.toMap(ExclusionRow::adultId, ExclusionRow::whenCalledAgain));
    }

    /** Who is then kept from the whole is told of an entry that goes by the time it had. */
    @Override
    public int minutesAfter(UUID conferenceId, UUID adultId) {
        return jdbc.sql("""
                        select coalesce(sum(d.minutes_after), 0) from preparation_exclusion e
                          join preparation_exclusion_decision d
                                 on d.exclusion_id = e.id
                                and d.nr = (select max(x.nr) from preparation_exclusion_decision x
                                             where x.exclusion_id = e.id and x.outcome <> 'WHOLE')
                         where e.conference_id = ? and e.adult_id = ? and d.outcome = 'SEPARATE'
                        """).params(conferenceId, adultId).query(Integer.class).single();
    }

    private boolean isOfThisConference(ShareQuestion question) {
        return jdbc.sql(
                        "select exists (select 1 from invitation_invitee_label where invitee_id = ? and conference_id = ?)")
                .params(question.authorInviteeId(), question.conferenceId())
                .query(Boolean.class)
                .single();
    }

    private ShareVerdict child(ShareQuestion question) {
        var considered = jdbc.sql("""
                        select exists (select 1 from conference_child_label where conference_id = :conference and child_id = :reader)
                               as considered,
                               exists (select 1 from conference_child_label k
                                         join family_child_label f on f.child_id = k.child_id
                                         join family_child_label s on s.family_id = f.family_id
                                        where k.conference_id = :conference and s.child_id = :reader) as family
                        """)
                .param("conference", question.conferenceId())
                .param("reader", question.readerId())
                .query((row, n) -> row.getBoolean("considered")
                        ? ShareVerdict.YES
                        : row.getBoolean("family") ? ShareVerdict.NOT_FOR_THIS_CHILD : ShareVerdict.NOT_OF_THE_FAMILY)
                .single();
        if (!considered.allows()) {
            return considered;
        }
        return jdbc.sql("""
                        select may from preparation_child_copy where conference_id = ? and child_id = ?
                         order by nr desc limit 1
                        """)
                .params(question.conferenceId(), question.readerId())
                .query((row, n) -> ChildMay.valueOf(row.getString(1)))
                .optional()
                .map(may -> may.allows(question.channel()) ? ShareVerdict.YES : ShareVerdict.NOT_FOR_THIS_CHILD)
                .orElse(ShareVerdict.NOT_DECIDED);
    }

    /** While a request waits for the chair there is no answer, and nothing is shared. */
    private ShareVerdict adult(ShareQuestion question) {
        if (!book.isOfTheFamily(question.conferenceId(), question.readerId())) {
            return ShareVerdict.NOT_OF_THE_FAMILY;
        }
        return jdbc
                .sql("""
                        select case when x.outcome is null then 'NO_ANSWER'
                                    when x.outcome in ('REFUSED', 'ENDED') then 'YES'
                                    when x.withholds = 'NONE' then 'YES'
                                    when x.withholds = 'NAMED'
                                         and not exists (select 1 from preparation_exclusion_report r
                                                          where r.decision_id = x.decision_id and r.invitee_id = :author)
                                         then 'YES'
                                    else 'EXCLUDED' end
                          from preparation_exclusion_now x
                         where x.conference_id = :conference and x.adult_id = :reader
                        """)
                .param("conference", question.conferenceId())
                .param("reader", question.readerId())
                .param("author", question.authorInviteeId())
                .query((row, n) -> ShareVerdict.valueOf(row.getString(1)))
                .list()
                .stream()
                .filter(verdict -> !verdict.allows())
                .findFirst()
                .orElse(ShareVerdict.YES);
    }
}
