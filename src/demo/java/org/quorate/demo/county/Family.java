package org.quorate.demo.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.directory.Profession;

/** A family, those who work with it, and which of its children are on a plan. */
final class Family {

    final String ref;
    final Locality locality;
    final Practitioner chair;
    final List<Child> children = new ArrayList<>();
    final Map<Profession, Practitioner> people = new LinkedHashMap<>();
    final Map<Child, Plan> plans = new LinkedHashMap<>();
    final String mother;
    final @Nullable String father;

    Family(String ref, Locality locality, Practitioner chair, boolean hasFather) {
        this.ref = ref;
        this.locality = locality;
        this.chair = chair;
        this.mother = "A" + ref + "-M";
        this.father = hasFather ? "A" + ref + "-F" : null;
    }

    List<Child> onPlan() {
        return plans.entrySet().stream()
                .filter(entry -> entry.getValue().ended == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
