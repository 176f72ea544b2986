package org.quorate.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.chasing.Waiting;
import org.quorate.invitation.Scene;
import org.quorate.testing.PortalWebTest;
import org.springframework.context.annotation.Import;

/** A journey in a real browser against the running portal; all journeys share one portal and one browser. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalWebTest
@Import({
    AColleaguesFamily.class,
    Scene.class,
    Town.class,
    Letters.class,
    Papers.class,
    Waiting.class,
    Broken.class,
    Traces.class
})
@ExtendWith(Browsers.class)
@interface BrowserJourney {}
