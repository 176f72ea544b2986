package org.quorate.doorway.light;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quorate.access.LinkOwner;
import org.quorate.access.LinkPurpose;
import org.quorate.access.LinkPurposes;
import org.quorate.doorway.LinkSubject;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lays the shared pages beneath the path of every purpose that a personal link can have. */
@Component
class LightPaths implements WebMvcConfigurer {

    private final LinkPurposes purposes;
    private final List<LinkSubject> subjects;

    LightPaths(LinkPurposes purposes, List<LinkSubject> subjects) {
        this.purposes = purposes;
        this.subjects = subjects;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        var withCodes = subjects.stream().map(LinkOwner::purpose).toList();
        paths.addPathPrefix(door(withCodes) + "/{token}", CodePages.class::equals);
        paths.addPathPrefix(door(purposes.all()), NoSuchPage.class::equals);
    }

    /** One step of an address that is any of these: {@code /{door:i|d}}. */
    private static String door(Collection<LinkPurpose> purposes) {
        return purposes.stream()
                .map(purpose -> purpose.path().replace("/", ""))
                .collect(Collectors.joining("|", "/{door:", "}"));
    }
}
