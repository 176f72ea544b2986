package org.quorate.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.SystemTask;
import org.springframework.transaction.annotation.Transactional;

/** Conditions ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaMethod> rollBackForThem() {
        return new ArchCondition<>("roll back for them, or only read") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var transaction = method.getAnnotationOfType(Transactional.class);
                if (!transaction.readOnly() && transaction.rollbackFor().length == 0) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " commits"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> takeAnActorFirstOrBeASystemTask() {
        return new ArchCondition<>("take an Actor first or be a declared system task") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var takesActor = !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
                var declared = method.isAnnotatedWith(SystemTask.class)
                        || method.getOwner().isAnnotatedWith(SystemTask.class);
                if (!takesActor && !declared) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Actor"));
                }
            }
        };
    }
}
