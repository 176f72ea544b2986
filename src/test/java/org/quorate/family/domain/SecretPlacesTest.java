package org.quorate.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.KeptDetail.Place;

/** A secret place is found by whatever of it tells which it is; a sentence that shares its words with one is not. */
class SecretPlacesTest {

    @ParameterizedTest(name = "{0} “{1}” in “{2}”")
    @CsvSource(delimiter = '|', textBlock = """
            ADDRESS | Flat 3, Rose House, Oak View        | the family at Oak View              | Oak View
            ADDRESS | Flat 3, Rose House, Oak View        | in rose house                       | rose house
            ADDRESS | Flat 3, Ash Court, Oak View         | the family at Oak View              | Oak View
            ADDRESS | Rose House, Larch Chase, Leeds      | seen in larch chase                 | larch chase
            ADDRESS | Rose House, Larch Thwing, Leeds     | seen in Larch Thwing                | Larch Thwing
            ADDRESS | Flat 3, Larchfield, Leeds           | now at Larchfield                   | Larchfield
            ADDRESS | 12 A Larch Road                     | near Larch Rd                       | Larch Rd
            ADDRESS | 12 A High Street                    | at 12a High St                      | 12a High St
            ADDRESS | 12 A High Street                    | at 12 High St                       | 12 High St
            ADDRESS | Flat 12 B Larch Road Leeds          | near Larch Road                     | Larch Road
            ADDRESS | Flat A, 12 Larch Road               | near Larch Road                     | Larch Road
            ADDRESS | 2nd Floor, 12 Larch Road            | near Larch Road                     | Larch Road
            ADDRESS | 14 Larch Chase Leeds                | on Larch Chase                      | Larch Chase
            ADDRESS | 14 Hollin Brow, Leeds               | up hollin brow                      | hollin brow
            ADDRESS | 14 Larch Thwing Leeds               | on larch thwing                     | larch thwing
            ADDRESS | 14 Larchfield Leeds                 | on Larchfield                       | Larchfield
            ADDRESS | Rose Cottage Mill Lane Leeds        | in Mill Lane                        | Mill Lane
            ADDRESS | Rose Cottage Mill Lane Leeds        | in rose cottage                     | rose cottage
            ADDRESS | Flat 2 Larch Thwing                 | on larch thwing                     | larch thwing
            ADDRESS | Unit 4, Hollin Trading Estate, Ely  | at hollin trading estate            | hollin trading estate
            ADDRESS | PO Box 12, Leeds                    | write to P.O. Box 12                | P.O. Box 12
            ADDRESS | 5 The Chase, Leeds                  | lives on The Chase                  | The Chase
            ADDRESS | 3 Flat Lane, Leeds                  | down flat lane                      | flat lane
            ADDRESS | 12-14 Larch Road                    | near Larch Road                     | Larch Road
            ADDRESS | No. 7 High Street                   | at 7 High Street                    | 7 High Street
            ADDRESS | Flat 2 Upper Mill Road              | on Upper Mill Road                  | Upper Mill Road
            ADDRESS | Rose Cottage, The Green, Leeds      | lives on The Green                  | The Green
            ADDRESS | Rose Cottage, The Green             | lives on The Green                  | The Green
            ADDRESS | Rose Cottage The Green Leeds        | lives on The Green                  | The Green
            ADDRESS | Oak View Road, Leeds                | lives in Oak View Rd                | Oak View Rd
            ADDRESS | Saint Mary’s Chase, Leeds           | up St. Mary Chase                   | St. Mary Chase
            SCHOOL  | Park School Leeds                   | he is at Park School                | Park
            SCHOOL  | Park School Leeds                   | he is at park school                | park
            SCHOOL  | New School Leeds                    | he is at New School                 | New
            SCHOOL  | Ely Primary School Leeds            | goes to Ely Primary                 | Ely
            SCHOOL  | Ely Primary                         | goes to ely                         | ely
            SCHOOL  | Bo Primary School                   | goes to Bo Primary                  | Bo
            SCHOOL  | Oak View Academy Leeds              | goes to Oakview                     | Oakview
            GP      | Drs Shah and Patel                  | Dr Patel said                       | Patel
            GP      | Dr Shah Leeds                       | Dr Shah said                        | Shah
            GP      | The Surgery, Leeds                  | at The Surgery Leeds                | The Surgery Leeds
            """)
    void isFoundByAnyPartThatTells(Kind kind, String stored, String text, String found) {
        assertThat(KeptWords.of(kind, stored).in(text))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly(found);
    }

    @ParameterizedTest(name = "{0} “{1}” not in “{2}”")
    @CsvSource(delimiter = '|', textBlock = """
            ADDRESS | Flat A, 12 Larch Road               | A worker had a talk with a girl; plan A holds
            ADDRESS | Flat B, Rose House, Oak View        | B is a grade; the house had a rose, an oak and a view
            ADDRESS | Flat A                              | a flat with a garden
            ADDRESS | 2nd Floor, 12 Larch Road            | the 2nd visit on the 2nd floor; 12 visits, a road, a larch
            ADDRESS | Flat 2 Rear, 12 Larch Road          | the rear of the flat; Rear seats
            ADDRESS | Flat 2, Leeds                       | they moved to Leeds; a flat in Leeds with 2 rooms
            ADDRESS | PO Box 12, Leeds                    | Leeds sent a box; 12 came from Leeds
            ADDRESS | PO Box 12 Leeds                     | Leeds sent a box
            ADDRESS | Unit 4, Leeds                       | the unit in Leeds has 4 workers
            ADDRESS | Unit 4 Leeds                        | the unit in Leeds
            ADDRESS | Flat 3, Rose House, Mill Lane, Leeds | Leeds; the flat, the house, a mill, the lane and Rose
            ADDRESS | Rose House, Leeds, Lancashire       | from Leeds in Lancashire, with Rose at the house
            ADDRESS | 12 A Larch Road                     | a larch by the road; a long road
            ADDRESS | 14 Larch Chase, Leeds               | they chase each other round the larch in Leeds
            ADDRESS | 5 The Chase, Leeds                  | the chase was on; give chase
            ADDRESS | Rose Cottage The Green Leeds        | they played on the green; a rose in Leeds
            ADDRESS | Rose Cottage, The Green, Leeds      | they played on the green; Mrs Green came
            ADDRESS | 14 Rose Lane, Golders Green         | in Golders Green Rose saw a green lane
            ADDRESS | 14 Upper Larch Thwing Leeds         | Upper case letters; in the upper room
            ADDRESS | 3 Flat Lane, Leeds                  | a flat tyre in the lane; the flat in Leeds
            ADDRESS | St John's House, Leeds              | John said his house is in Leeds
            SCHOOL  | Park School Leeds                   | they went to the park in Leeds; Park and ride; the school
            SCHOOL  | New School Leeds                    | he needs a new school; New shoes; Leeds
            SCHOOL  | Ely Primary School Leeds            | the primary school in Leeds; in Ely they rested
            SCHOOL  | Primary School Leeds                | Leeds has a primary school
            GP      | The Surgery, Leeds                  | the surgery rang; Leeds
            GP      | Dr Shah Leeds                       | the dr in Leeds
            GP      | Drs Park and Hill                   | the park on the hill
            """)
    void aSentenceThatSharesItsWordsTellsNothing(Kind kind, String stored, String text) {
        assertThat(KeptWords.of(kind, stored).in(text))
                .extracting(place -> text.substring(place.start(), place.end()))
                .isEmpty();
    }

    /** Whatever stands before the street and behind it: the street is found, and neither the town nor an everyday word. */
    @Test
    void anyStreetIsFoundAmongWhateverElseStandsInAnAddress() {
        for (var before : List.of(
                "",
                "Flat A, ",
                "Flat 3, ",
                "Flat B\n",
                "2nd Floor, ",
                "Ground Floor Flat, ",
                "Unit 4 ",
                "Flat 3, Rose House, ",
                "Rose House, ",
                "Apt 3b Rose House ",
                "Top Flat, ")) {
            for (var number : List.of("12 ", "12A ", "12 A ", "12-14 ", "12, ", "No. 12 ")) {
                for (var street :
                        List.of("Larch Road", "Hollin Chase", "St Mary's Brow", "Oak View", "Larch Park Gardens")) {
                    for (var behind : List.of("", ", Leeds", " Leeds", "\nLeeds\nLS1 4AB", ", Leeds, West Yorkshire")) {
                        var kept = KeptWords.of(Kind.ADDRESS, before + number + street + behind);
                        assertThat(kept.in("seen near " + street.toLowerCase(Locale.ROOT)))
                                .as("%s%s%s%s", before, number, street, behind)
                                .isNotEmpty();
                        assertThat(kept.in(INNOCENT))
                                .as("%s%s%s%s", before, number, street, behind)
                                .isEmpty();
                    }
                }
            }
        }
    }

    private static final String INNOCENT =
            "Leeds in West Yorkshire; a flat on the 2nd floor, the ground floor, plan A or B,"
                    + " room 3, 12 visits. Rose likes a house with a larch, an oak and the view of a park. Mary is no saint.";

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void eachSaintMoreInANameAddsAFewSpellingsAndDoublesNothing() {
        var stored = "1 " + "Saint Mary and St Johns ".repeat(40) + "Road";

        assertThat(AddressSpellings.of(stored).size()).isLessThan(40 * 100);
        assertThat(KeptWords.of(Kind.ADDRESS, stored).in("in " + "St Marys & Saint John ".repeat(40) + "Rd"))
                .hasSize(1);
    }

    /** Two hundred pages of what stands between figures: whoever looked from each place on would look for hours. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aLongTextIsLookedThroughOnce() {
        var pages = "4 4 0 0 ( ) . - 4 4".repeat(20) + " .-/".repeat(150_000) + "0 7 7 0 0 ".repeat(20_000);
        var text = pages + "ring 07700 900 123.";

        assertThat(KeptWords.of(Kind.PHONE, "+447700900123").in(text))
                .containsExactly(new Place(pages.length() + 5, text.length() - 1));
        assertThat(KeptWords.of(Kind.ADDRESS, "14 Saint Mary Road").in("saint ".repeat(100_000) + "St Mary's Rd"))
                .hasSize(1);
    }
}
