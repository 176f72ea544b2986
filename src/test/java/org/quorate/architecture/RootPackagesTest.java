package org.quorate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.AppShellConfigurator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A module's root package is its front: beans, and the types that other modules use. What only its own classes use is
 * package-private, nested, or in a package that other modules cannot see.
 */
@AnalyzeClasses(
        packages = "org.quorate",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoDemo.class})
class RootPackagesTest {

    /** All but those that are being built anew with the agencies' written reports. */
    private static final Pattern ROOT = Pattern.compile("org\\.quorate\\.\\w+");

    @ArchTest
    static final ArchRule whatIsPublicInARootPackageIsUsedByAnotherModule = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and(describe(
                    "lie in a module's root package",
                    type -> ROOT.matcher(type.getPackageName()).matches()))
            .and()
            .areNotMetaAnnotatedWith(Component.class)
            .and()
            .areNotAssignableTo(AppShellConfigurator.class)
            .should(beUsedByAnotherModule());

    private static ArchCondition<JavaClass> beUsedByAnotherModule() {
        var sources = sources();
        return new ArchCondition<>("be used by another module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var module = module(type);
                var used = type.getPackage().getClasses().stream()
                                .filter(each ->
                                        each.equals(type) || each.getName().startsWith(type.getName() + "$"))
                                .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                                .anyMatch(use -> !module(use.getOriginClass()).equals(module))
                        || named(type.getName(), module);
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is used by its own module only"));
            }

            /** A constant leaves no trace in the compiled class that uses it. */
            private boolean named(String type, String module) {
                var name = Pattern.compile(Pattern.quote(type) + "\\b");
                return sources.entrySet().stream()
                        .filter(source -> !source.getKey().equals(module))
                        .anyMatch(source -> name.matcher(source.getValue()).find());
            }
        };
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    /** All the text of each module. */
    private static Map<String, String> sources() {
        var main = Path.of("src", "main", "java", "org", "quorate");
        try (var files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> main.relativize(file).getName(0).toString(),
                            Collectors.mapping(RootPackagesTest::text, Collectors.joining())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
