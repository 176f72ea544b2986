package org.quorate.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adult as one child's family member or carer.
 *
 * @param id of the relationship
 * @param parentalResponsibility in law (Children Act 1989, section 3)
 * @param phone the adult's, E.164
 */
public record RelationshipRow(
        UUID id,
        UUID childId,
        UUID adultId,
        String adultName,
        Relationship relationship,
        boolean parentalResponsibility,
        boolean livesWith,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String firstLanguage,
        boolean interpreterNeeded) {}
