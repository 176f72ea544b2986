package org.quorate.agencyreport.domain;

import java.util.UUID;

/**
 * A report as it was looked over, to be sent.
 *
 * @param submitId made where Send is pressed; the same one again sends nothing again
 * @param seen {@link WritingPage#seen} of what was looked over
 */
public record SendReport(UUID submitId, long seen) {}
