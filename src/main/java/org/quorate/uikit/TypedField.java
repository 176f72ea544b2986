package org.quorate.uikit;

import java.util.Optional;
import org.quorate.kernel.RuleViolation;

/** A field that people type a value into: what it cannot read, or may not take, it says before anything is saved. */
interface TypedField {

    /** Why what stands in the field is no value; empty when it is one, or nothing was typed. */
    Optional<RuleViolation> refused();
}
