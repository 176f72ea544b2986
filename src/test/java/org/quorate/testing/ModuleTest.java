package org.quorate.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of one module with what it may use and nothing above it, on a real MariaDB: it shows that the module starts
 * alone. The audit record is there because every module writes to it. What is said of {@link PortalTest}'s database
 * holds here.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(value = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "audit")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(MutableClock.class)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
public @interface ModuleTest {}
