package org.quorate.invitation.ui;

import java.util.UUID;

/** Somebody of the family who can be chosen. */
record FamilyMember(UUID id, String label, boolean child) {}
