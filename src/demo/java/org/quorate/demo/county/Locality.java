package org.quorate.demo.county;

import java.util.List;

/** A part of the county: its rooms, its chairs, and everybody who may be invited there. */
record Locality(String ref, String name, List<String> rooms, List<Practitioner> chairs, Workforce people) {}
