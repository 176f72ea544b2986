package org.quorate.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.family.KeptDetail;

/**
 * How a professional is named to one reader: a name or an agency can give away where a child lives or learns. The one
 * rule for every list, title and document that names professionals to the family. Pure.
 */
public final class TellingNames {

    private TellingNames() {}

    /**
     * What is said in the place of the name and of the profession; empty where both may be said.
     *
     * @param names everything that would be said of them or that others know them by: names, agency
     * @param kept what must be kept from this reader
     */
    public static Optional<String> instead(Collection<String> names, List<KeptDetail> kept) {
        var words = String.join("\n", names);
        return kept.stream()
                .filter(detail -> !detail.foundIn(words).isEmpty())
                .map(detail -> switch (detail.kind()) {
                    case SCHOOL -> "Somebody from a school";
                    case GP -> "Somebody from a doctor’s practice";
                    case ADDRESS, POSTCODE, PHONE, EMAIL -> "Somebody who works with your family";
                })
                .findFirst();
    }
}
