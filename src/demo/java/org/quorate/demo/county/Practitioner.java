package org.quorate.demo.county;

import org.quorate.directory.Profession;

/** Somebody an agency sends. */
record Practitioner(String ref, String agency, String name, Profession profession) {}
