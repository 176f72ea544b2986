package org.quorate.agencyreport.domain;

/**
 * What was sent, for whoever sent it.
 *
 * @param annex the restricted part; blank for none
 */
public record LinkReport(SentReport sent, String annex) {}
