package org.quorate.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.quorate.kernel.Actor;
import org.quorate.kernel.SystemTask;

/** Conditions ArchUnit has no words for. */
final class Conditions {

    private Conditions() {}

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
