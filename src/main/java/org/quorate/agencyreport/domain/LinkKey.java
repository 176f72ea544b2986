package org.quorate.agencyreport.domain;

import java.util.UUID;
import org.quorate.access.LinkPurpose;

/** A personal link, and the one-time code that was typed for it. */
public record LinkKey(LinkPurpose purpose, UUID subjectId, UUID codeId) {}
