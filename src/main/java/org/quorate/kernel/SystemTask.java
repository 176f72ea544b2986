package org.quorate.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a service method, or a whole service, takes no {@link Actor} because nobody asks for it: it runs by
 * the clock, answers an event, or holds no record about anybody (a calendar, a calculation).
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SystemTask {

    /** Why there is no actor. */
    String value();
}
