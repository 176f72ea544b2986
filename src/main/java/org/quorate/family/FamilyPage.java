package org.quorate.family;

import java.util.List;

/**
 * Everything a screen about one family shows; confidential addresses are masked.
 *
 * @param involvements current and past
 * @param restrictions those that hold, latest first
 */
public record FamilyPage(
        FamilyRow family,
        List<ChildRow> children,
        List<AdultRow> adults,
        List<RelationshipRow> relationships,
        List<AddressRow> addresses,
        List<InvolvementRow> involvements,
        List<RestrictionRow> restrictions) {

    public FamilyPage {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
        relationships = List.copyOf(relationships);
        addresses = List.copyOf(addresses);
        involvements = List.copyOf(involvements);
        restrictions = List.copyOf(restrictions);
    }
}
