package org.quorate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.quorate.Quorate;
import org.quorate.kernel.CsvWriter;
import org.quorate.kernel.SystemTask;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the house is built (docs/index), as far as a machine can tell. */
@AnalyzeClasses(
        packages = "org.quorate",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoDemo.class})
class ArchitectureTest {

    private static final List<String> SCREENS = List.of(
            "..ui..",
            "org.quorate.shell..",
            "org.quorate.uikit..",
            "org.quorate.conference.panel..",
            "org.quorate.family.panel..");

    static final class NoDemo implements com.tngtech.archunit.core.importer.ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static void modulesUseOnlyWhatTheyMay(JavaClasses ignored) {
        ApplicationModules.of(Quorate.class).verify();
    }

    @ArchTest
    static final ArchRule vaadinStaysInScreens = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS.toArray(String[]::new))
            .and()
            .resideOutsideOfPackage("org.quorate.access.signin")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("only screens, and the sign-in that guards them, know Vaadin");

    @ArchTest
    static final ArchRule aggregatesAreFreeOfSpring = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..").and(aMappingType(false)));

    @ArchTest
    static final ArchRule servicesAreAModulesFrontDoor = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .beAnnotatedWith(Service.class)
            .because("what others may call is in the module's root package");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..domain..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheClockKnowsTheTime = noClasses()
            .that()
            .areNotAssignableTo(Clock.class)
            .should()
            .callMethodWhere(describe("the machine's time, unasked", call -> {
                var owner = call.getTargetOwner().getName();
                var name = call.getTarget().getName();
                var bareNow = owner.startsWith("java.time.")
                        && "now".equals(name)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                return bareNow
                        || (owner.equals("java.lang.System") && "currentTimeMillis".equals(name))
                        || (owner.equals("java.util.Date") && "<init>".equals(name));
            }))
            .because("one injected Clock tells the time");

    @ArchTest
    static final ArchRule servicesAskWho = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .doNotHaveModifier(JavaModifier.STATIC)
            .and(aSpisOwnMethod(false))
            .should(Conditions.takeAnActorFirstOrBeASystemTask())
            .because("a service method knows who asks, or declares why nobody does (%s)"
                    .formatted(SystemTask.class.getSimpleName()));

    @ArchTest
    static final ArchRule routesHaveARole = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule onlySignInAndProblemsAreOpen = classes()
            .that()
            .areAnnotatedWith(AnonymousAllowed.class)
            .should()
            .haveSimpleName("SignInView")
            .orShould()
            .beAssignableTo(HasErrorParameter.class);

    @ArchTest
    static final ArchRule daysAndTimesAreReadInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("org.quorate.uikit")
            .should()
            .dependOnClassesThat(describe(
                    "a picker of Vaadin's own",
                    type -> type.isEquivalentTo(DatePicker.class)
                            || type.isEquivalentTo(TimePicker.class)
                            || type.isEquivalentTo(DateTimePicker.class)))
            .because(
                    "the pickers take what was typed for another day or time: LocalDateField and LocalTimeField do not");

    @ArchTest
    static final ArchRule viewsStayInside =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule theBrowserNeedsNoBuild = noClasses()
            .should()
            .beAnnotatedWith(JsModule.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(JavaScript.class)
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.theme.Theme")
            .because("static modules are loaded by address, so that no Node is needed");

    @ArchTest
    static final ArchRule timedWorkIsDurable =
            methods().should().notBeAnnotatedWith(Scheduled.class).because("timed work runs on db-scheduler");

    @ArchTest
    static final ArchRule whatFailsIsUndone = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .and(describe(
                    "may fail with a checked exception",
                    method -> method.getExceptionTypes().stream()
                            .anyMatch(thrown -> !thrown.isAssignableTo(RuntimeException.class))))
            .should(Conditions.rollBackForThem())
            .because("Spring commits what a checked exception leaves half done");

    @ArchTest
    static final ArchRule oneWriterForCsv = noClasses()
            .that()
            .areNotAssignableTo(CsvWriter.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CSVPrinter.class)
            .because("no cell may be a formula");

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** Persistable says whether a row is new: a mapping matter, like JPA's own annotations. */
    private static DescribedPredicate<JavaClass> aMappingType(boolean wanted) {
        return describe(
                "no mapping type",
                type -> type.getPackageName().startsWith("org.springframework.data.domain") == wanted);
    }

    private static DescribedPredicate<JavaMethod> aSpisOwnMethod(boolean wanted) {
        return describe("no method of an interface of ours", method -> {
            var spi = method.getOwner().getAllRawInterfaces().stream()
                    .filter(resideInAPackage("org.quorate.."))
                    .anyMatch(type -> declares(type, method));
            return spi == wanted;
        });
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && declared.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
