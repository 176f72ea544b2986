package org.quorate.access;

import static java.util.function.Function.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Everything that personal links are good for, as their owners declare it. */
@Component
public class LinkPurposes {

    private final SingletonSupplier<Map<String, LinkPurpose>> byCode;

    LinkPurposes(ObjectProvider<LinkOwner> owners) {
        byCode = SingletonSupplier.of(
                () -> owners.stream().map(LinkOwner::purpose).collect(Collectors.toMap(LinkPurpose::code, identity())));
    }

    public Collection<LinkPurpose> all() {
        return byCode.obtain().values();
    }

    /** Whether the address holds a secret: it is told to nobody, kept by nobody, and found by no search engine. */
    public boolean areAnsweredAt(String path) {
        return all().stream().anyMatch(purpose -> (path + "/").startsWith(purpose.path()));
    }

    LinkPurpose of(String code) {
        return Objects.requireNonNull(byCode.obtain().get(code), code);
    }
}
