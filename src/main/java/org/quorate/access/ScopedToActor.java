package org.quorate.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a service method that refuses nobody, because it answers each actor with their own: a list limited to
 * {@link Gate#visibleConferences}, a count of those. To an outsider it answers nothing (empty, zero).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScopedToActor {}
