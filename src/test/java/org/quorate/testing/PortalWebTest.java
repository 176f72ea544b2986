package org.quorate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.quorate.DueWork;
import org.quorate.Quorate;
import org.quorate.invitation.Scene;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test through the portal's own web server on a free port ({@code @LocalServerPort}), on a real MariaDB, timed work
 * and mail ({@link TestMail}) included. For journeys in a browser: name the class {@code …Journey}, so that it runs once the screens are built.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Quorate.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@Import({MutableClock.class, Scene.class, DueWork.class})
public @interface PortalWebTest {}
