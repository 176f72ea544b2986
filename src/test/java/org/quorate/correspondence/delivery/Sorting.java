package org.quorate.correspondence.delivery;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.Channel;
import org.quorate.correspondence.MessageKind;
import org.quorate.correspondence.NewMessage;
import org.quorate.correspondence.Recipient;
import org.quorate.correspondence.domain.Gateway;
import org.quorate.correspondence.domain.Gateways;
import org.quorate.correspondence.domain.Message;
import org.quorate.correspondence.domain.Outgoing;
import org.quorate.correspondence.domain.Steps;
import org.quorate.correspondence.domain.Suppressions;
import org.quorate.correspondence.domain.Worded;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Ids;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal's post room in a test: messages in the queue, and deliveries that go by the gateway the test chooses. */
final class Sorting {

    private final ApplicationContext context;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sorting(ApplicationContext context) {
        this.context = context;
        this.entities = context.getBean(EntityManager.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
    }

    /** A message in the queue, to an address of its own. */
    UUID queued(Channel channel, String address, String body, @Nullable UUID linkId, @Nullable UUID codeId) {
        var recipient = new Recipient(Recipient.Kind.PRACTITIONER, Ids.next(), "Dr Amina Example", channel, address);
        var wanted = new NewMessage(
                MessageKind.INVITATION, recipient, null, Ids.next(), Map.of(), linkId, codeId, null, null);
        var subject = channel == Channel.SMS ? "" : "Invitation CP-2026-0042";
        var message = new Message(
                Ids.next(), wanted, new Worded(subject, body), null, null, Actor.SYSTEM_ID, clock.instant());
        transaction.executeWithoutResult(status -> entities.persist(message));
        return message.id();
    }

    UUID mail() {
        return queued(Channel.EMAIL, address(), "Hello", null, null);
    }

    static String address() {
        return Ids.next() + "@nhs.example";
    }

    Delivery by(Gateway gateway) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("gateway", gateway);
        return new Delivery(
                entities,
                transaction,
                new Gateways(beans.getBeanProvider(ResolvableType.forClass(Gateway.class))),
                context.getBean(Rendering.class),
                context.getBean(Steps.class),
                context.getBean(Suppressions.class),
                clock);
    }

    /** By a gateway that takes every channel, and answers so. */
    Delivery answering(Function<Outgoing, Gateway.Handover> answer) {
        return by(new Gateway() {
            @Override
            public boolean carries(Channel channel) {
                return true;
            }

            @Override
            public Handover send(Outgoing message) {
                return answer.apply(message);
            }
        });
    }

    /** By a gateway that takes everything, and keeps what it saw. */
    Delivery accepting(List<Outgoing> seen) {
        return answering(message -> {
            seen.add(message);
            return new Gateway.Handover.Accepted(null);
        });
    }

    Message message(UUID id) {
        var found = transaction.execute(status -> entities.find(Message.class, id));
        if (found == null) {
            throw new AssertionError("no message " + id);
        }
        return found;
    }

    /** In words such as {@code SENDING}, {@code QUEUED smtp-451}. */
    List<String> steps(UUID id) {
        return jdbc.sql("select trim(concat(status, ' ', coalesce(code, ''))) from correspondence_step"
                        + " where message_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    @Nullable
    String column(UUID id, String name) {
        return jdbc.sql("select cast(" + name + " as char) from correspondence_message where id = ?")
                .param(id)
                .query((rs, i) -> String.valueOf(rs.getString(1)))
                .single();
    }
}
