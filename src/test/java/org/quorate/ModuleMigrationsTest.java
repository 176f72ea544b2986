package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ModuleMigrationsTest {

    private static final Path FOLDERS = Path.of("db/migration");
    private static final ApplicationModules MODULES = ApplicationModules.of(Quorate.class);

    @Test
    void everyFolderOfMigrationsIsRun() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            var names = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("__root"))
                    .toList();
            assertThat(ModuleMigrations.ORDER).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    static Iterable<String> modules() {
        return ModuleMigrations.ORDER;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsMigratedAfterThoseItUses(String name) {
        var module = MODULES.getModuleByName(name).orElseThrow();
        var used = module.getDirectDependencies(MODULES).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(ModuleMigrations.ORDER::contains)
                .distinct()
                .toList();

        assertThat(ModuleMigrations.ORDER.subList(0, ModuleMigrations.ORDER.indexOf(name)))
                .containsAll(used);
    }
}
