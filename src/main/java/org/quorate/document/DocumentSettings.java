package org.quorate.document;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What this installation takes.
 *
 * @param largest how large one file may be
 * @param passUnchecked the types that are open to readers where no virus check is set up; others wait for one
 */
@ConfigurationProperties("quorate.document")
record DocumentSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue({"PDF", "JPEG", "PNG"}) Set<FileType> passUnchecked) {

    DocumentSettings {
        passUnchecked = Set.copyOf(passUnchecked);
    }
}
