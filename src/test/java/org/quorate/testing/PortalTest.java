package org.quorate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.quorate.Quorate;
import org.quorate.chasing.Waiting;
import org.quorate.document.Drawer;
import org.quorate.invitation.RestrictedScene;
import org.quorate.invitation.Scene;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application without a web server, on a real MariaDB. All such tests share one context and one
 * database: make your own data with fresh ids and do not count on an empty table. Timed work does not run by itself.
 * Inject {@link MutableClock} to set the time; it is set back after each test.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Quorate.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "quorate.timed-work=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({MutableClock.class, Scene.class, RestrictedScene.class, Waiting.class, Drawer.class})
public @interface PortalTest {}
