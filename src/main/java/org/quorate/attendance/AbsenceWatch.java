package org.quorate.attendance;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.EnumMap;
import java.util.UUID;
import org.quorate.attendance.domain.AbsenceReads;
import org.quorate.attendance.domain.AgencyAbsence;
import org.quorate.conference.ChangeKind;
import org.quorate.conference.ConferenceChanged;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Outbox;
import org.quorate.correspondence.Placeholder;
import org.quorate.correspondence.Recipient;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.quorate.kernel.Time;
import org.quorate.partnership.Chasing;
import org.quorate.partnership.RuleSets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After each conference that was held, counts whether an agency that was needed there keeps staying away (Sussex 7.8),
 * and raises one notice: it is sent once, and goes on counting until somebody closes it.
 */
@Component
class AbsenceWatch {

    private static final Actor PORTAL = Actor.system("absences");

    private final AbsenceReads reads;
    private final RuleSets rules;
    private final Outbox outbox;
    private final SchedulerClient scheduler;
    private final String help;
    private final Clock clock;

    AbsenceWatch(
            AbsenceReads reads,
            RuleSets rules,
            Outbox outbox,
            SchedulerClient scheduler,
            @Value("${quorate.help}") String help,
            Clock clock) {
        this.reads = reads;
        this.rules = rules;
        this.outbox = outbox;
        this.scheduler = scheduler;
        this.help = help;
        this.clock = clock;
    }

    @EventListener
    void on(ConferenceChanged changed) {
        if (changed.is(ChangeKind.HELD)) {
            scheduler.scheduleIfNotExists(AbsenceTask.DESCRIPTOR
                    .instance(changed.conferenceId().toString())
                    .scheduledTo(clock.instant()));
        }
    }

    /** Counting the same conference again changes nothing. */
    @Transactional
    public void count(UUID conferenceId) {
        reads.held(conferenceId).ifPresent(held -> {
            var chasing = rules.byId(held.ruleSetId()).rules().chasing();
            reads.agencies(conferenceId).forEach(agency -> count(agency, conferenceId, chasing));
        });
    }

    private void count(UUID agency, UUID conferenceId, Chasing chasing) {
        var today = Time.today(clock);
        var absence = reads.absence(agency, today.minusDays(chasing.absenceWindowDays() - 1L), today);
        var open = reads.open(agency);
        if (open.isPresent()) {
            reads.add(open.get(), absence, clock.instant());
        } else if (absence.missed(conferenceId) && absence.missed().n() >= chasing.absencesForNotice()) {
            raise(agency, absence, chasing.absenceWindowDays());
        }
    }

    private void raise(UUID agency, AgencyAbsence absence, int days) {
        var notice = Ids.next();
        if (reads.raise(notice, agency, days, clock.instant())) {
            reads.add(notice, absence, clock.instant());
            tell(notice, agency, absence.words(days));
        } else {
            reads.open(agency).ifPresent(open -> reads.add(open, absence, clock.instant()));
        }
    }

    /** Where nobody is named, the notice stands on the list of those who ring. */
    private void tell(UUID notice, UUID agency, String figures) {
        reads.answersFor(agency).ifPresent(who -> {
            var values = new EnumMap<Placeholder, String>(Placeholder.class);
            values.put(Placeholder.RECIPIENT, who.name());
            values.put(Placeholder.FIGURES, figures);
            values.put(Placeholder.HELP, help);
            var recipient =
                    new Recipient(Recipient.Kind.ESCALATION_CONTACT, agency, who.name(), Channel.EMAIL, who.email());
            var message = outbox.queue(
                    new NewMessage(MessageKind.ABSENCE_NOTICE, recipient, null, notice, values, null, null, null, null),
                    PORTAL);
            reads.told(notice, message, who.words());
        });
    }
}
