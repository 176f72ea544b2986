package org.quorate.family.domain;

import java.util.List;
import org.quorate.family.AdultRow;
import org.quorate.family.ChildRow;
import org.quorate.family.InvolvementRow;
import org.quorate.family.RelationshipRow;

/**
 * Everything a screen about one family shows; confidential addresses are masked.
 *
 * @param involvements current and past
 * @param restrictions those that hold, latest first
 * @param events of the children, the latest first, mistaken ones too
 * @param otherNames of the children, earlier ones and those in use beside
 */
public record FamilyPage(
        FamilyRow family,
        List<ChildRow> children,
        List<AdultRow> adults,
        List<RelationshipRow> relationships,
        List<AddressRow> addresses,
        List<InvolvementRow> involvements,
        List<RestrictionRow> restrictions,
        List<LifeEventRow> events,
        List<OtherName> otherNames) {

    public FamilyPage {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
        relationships = List.copyOf(relationships);
        addresses = List.copyOf(addresses);
        involvements = List.copyOf(involvements);
        restrictions = List.copyOf(restrictions);
        events = List.copyOf(events);
        otherNames = List.copyOf(otherNames);
    }
}
