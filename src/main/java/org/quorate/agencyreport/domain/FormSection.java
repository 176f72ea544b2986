package org.quorate.agencyreport.domain;

/**
 * One box of a report form.
 *
 * @param code stays the same over versions of the form
 * @param help what to write, with an example; blank for none
 * @param perChild asked for each child
 * @param reviewsOnly asked where a review is among the children's kinds
 * @param needed a report without it is not sent
 */
public record FormSection(
        String code,
        String heading,
        String help,
        SectionKind kind,
        boolean perChild,
        boolean reviewsOnly,
        boolean needed) {}
