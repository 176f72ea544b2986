package org.quorate.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar that {@code mvn package} makes, its libraries, and the CycloneDX bill of materials that travels in it. */
public final class ProductionJar {

    /** Where the bill of materials is inside the jar. */
    public static final String BILL = "META-INF/sbom/application.cdx.json";

    private static final String TOOL = "spring-boot-jarmode-tools-";
    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");

    private final Path file;

    public ProductionJar(Path file) {
        this.file = file;
    }

    /** Every library in the jar, by file name; those that the bill of materials lacks are marked so. */
    public List<JarLibrary> libraries() throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            var listed = bill(jar);
            return jar.stream()
                    .map(ZipEntry::getName)
                    .map(LIBRARY::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1))
                    .map(name -> listed.getOrDefault(name, unlisted(name)))
                    .sorted((one, other) -> one.file().compareTo(other.file()))
                    .toList();
        }
    }

    /** Spring Boot's packaging puts one tool of its own into every jar; the rest should be in the bill. */
    private static JarLibrary unlisted(String name) {
        return name.startsWith(TOOL)
                ? new JarLibrary(
                        name,
                        "org.springframework.boot:spring-boot-jarmode-tools",
                        name.substring(TOOL.length()),
                        "Apache-2.0")
                : JarLibrary.unknown(name);
    }

    private static Map<String, JarLibrary> bill(JarFile jar) throws IOException {
        var entry = jar.getEntry(BILL);
        if (entry == null) {
            return Map.of();
        }
        try (var json = jar.getInputStream(entry)) {
            var listed = new HashMap<String, JarLibrary>();
            for (var component : new JsonMapper().readTree(json).path("components")) {
                var library = library(component);
                listed.put(library.file(), library);
            }
            return listed;
        }
    }

    private static JarLibrary library(JsonNode component) {
        var name = component.path("name").asString();
        var version = component.path("version").asString();
        var licence = component.path("licenses").path(0);
        return new JarLibrary(
                name + "-" + version,
                component.path("group").asString() + ":" + name,
                version,
                licence.path("license")
                        .path("id")
                        .asString(licence.path("license")
                                .path("name")
                                .asString(licence.path("expression").asString("?"))));
    }
}
