package org.quorate.document;

import java.time.Clock;
import org.quorate.document.safety.StubClamd;
import org.quorate.document.store.FileStore;
import org.quorate.kernel.AuditTrail;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The virus check comes back, and looks at whatever waits for it. */
public final class VirusCheck {

    private VirusCheck() {}

    public static void looks(ApplicationContext context, StubClamd daemon) {
        new HeldFiles(
                        context.getBean(FileStore.class),
                        daemon.client(),
                        context.getBeanProvider(DocumentOwner.class),
                        context.getBean(AuditTrail.class),
                        context.getBean(TransactionTemplate.class),
                        context.getBean(Clock.class))
                .check();
    }
}
