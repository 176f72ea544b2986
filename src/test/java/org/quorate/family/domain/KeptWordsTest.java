package org.quorate.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.family.KeptDetail;
import org.quorate.family.KeptDetail.Kind;
import org.quorate.family.KeptDetail.Place;

class KeptWordsTest {

    @ParameterizedTest(name = "{0} “{1}” in “{2}”")
    @CsvSource(delimiter = '|', textBlock = """
            POSTCODE | PR1 8XJ                        | She lives at pr18xj now.                        | pr18xj
            POSTCODE | PR1 8XJ                        | near PR1  8XJ, she said                         | PR1  8XJ
            SCHOOL   | St Mary’s RC Primary School    | Doing well at St. Mary's.                       | St. Mary's
            SCHOOL   | St Mary’s RC Primary School    | doing well at SAINT MARYS PRIMARY               | SAINT MARYS
            SCHOOL   | Hollin Bank Primary School     | the head of hollin-bank                         | hollin-bank
            SCHOOL   | École Duprée                   | ecole dupree says                               | ecole dupree
            SCHOOL   | The Park School                | Park says he is often late                      | Park
            SCHOOL   | The Park School                | seen at park school on Monday                   | park
            SCHOOL   | Brookfield Academy             | brookfield's report                             | brookfield
            GP       | Dr Shah & Partners             | registered with Dr Shah and partners            | Shah
            GP       | Issa Medical Centre            | the ISSA surgery                                | ISSA
            PHONE    | +447700900123                  | ring 07700 900 123 at night                     | 07700 900 123
            PHONE    | +447700900123                  | ring +44 (0)7700-900123                         | +44 (0)7700-900123
            PHONE    | +441772900456                  | ring (01772) 900456                             | (01772) 900456
            PHONE    | +447700900123                  | 0044 7700900123                                 | 0044 7700900123
            PHONE    | +48221234567                   | +48 22 123 45 67                                | +48 22 123 45 67
            EMAIL    | dee.smith@example.org          | write to Dee.Smith@Example.org.                 | Dee.Smith@Example.org
            ADDRESS  | 14 Hollin Street, Ashby        | home is 14, Hollin St.                          | Hollin St
            ADDRESS  | 14 Hollin Street, Ashby        | seen on hollin street                           | hollin street
            ADDRESS  | 7 High Street, Ashby           | the flat at 7 High St                           | 7 High St
            ADDRESS  | Rose Cottage, Mill Lane, Ashby | a garden at Rose cottage                        | Rose cottage
            ADDRESS  | Flat 2, 9 Larch Road, Ashby    | Larch Rd is quiet                               | Larch Rd
            ADDRESS  | 12 Oak View, Ashby             | moved to Oakview in May                         | Oakview
            ADDRESS  | 12 Oakview, Ashby              | the house in oak view                           | oak view
            ADDRESS  | 5 Kingsway, Ashby              | lives on Kingsway                               | Kingsway
            ADDRESS  | Kingsway                       | lives on kingsway                               | kingsway
            ADDRESS  | 14, Kingsway, Ashby            | the shop in Kingsway                            | Kingsway
            ADDRESS  | 14 Kingsway Ashby              | the shop in Kingsway                            | Kingsway
            ADDRESS  | Rose House, Kingsway, Ashby    | the shop in Kingsway                            | Kingsway
            ADDRESS  | 14 Rose Lane Leeds             | now at Rose Ln with her mother                  | Rose Ln
            ADDRESS  | 14 Rose Lane Leeds LS1 4AB     | now at rose-lane                                | rose-lane
            ADDRESS  | 3 Hollin Hill                  | up Hollin Hl                                    | Hollin Hl
            ADDRESS  | The Old Rectory, Mill Lane     | she rents Old Rectory                           | Old Rectory
            ADDRESS  | Old Rectory, Ashby             | she rents the Old  Rectory                      | Old  Rectory
            ADDRESS  | 9 St Mary’s Road, Ashby        | seen in Saint Marys Rd                          | Saint Marys Rd
            ADDRESS  | 9 St Mary Road, Ashby          | seen in St. Mary's Road                         | St. Mary's Road
            ADDRESS  | 9 St. Marys Rd, Ashby          | seen in St Mary Road                            | St Mary Road
            ADDRESS  | 5 The Green, Ashby             | he lives on The Green                           | The Green
            ADDRESS  | 5 The Green, Ashby             | he lives at 5 the green                         | 5 the green
            ADDRESS  | 2 Queen’s Avenue, Ashby        | Queens Ave                                      | Queens Ave
            ADDRESS  | 2 Queens Ave, Ashby            | QUEEN'S AVENUE                                  | QUEEN'S AVENUE
            ADDRESS  | 2 King’s Crescent              | kings cres                                      | kings cres
            ADDRESS  | 8 Elm Gardens, Ashby           | Elm Gdns                                        | Elm Gdns
            ADDRESS  | 8 Vale Terrace, Ashby          | 8 Vale Terr                                     | Vale Terr
            ADDRESS  | 12 2nd Avenue, Ashby           | in 2nd Ave                                      | 2nd Ave
            ADDRESS  | Ash Court 14 Mill Lane         | behind Ash Court                                | Ash Court
            ADDRESS  | Ground Floor Flat, 3 Elm Road  | over Elm Rd                                     | Elm Rd
            ADDRESS  | 7 High Street Ashby            | the flat at 7, high street                      | 7, high street
            ADDRESS  | 1 Quay Street, PR1 8XJ         | sent to PR18XJ                                  | PR18XJ
            SCHOOL   | Oak View Primary School        | goes to Oakview                                 | Oakview
            SCHOOL   | Oakview Primary School         | goes to oak view                                | oak view
            SCHOOL   | Oakview Primary School Leeds   | goes to Oak-View                                | Oak-View
            SCHOOL   | St Mary’s School, Leeds        | goes to St Mary                                 | St Mary
            SCHOOL   | St Mary School                 | goes to St Mary’s                               | St Mary’s
            SCHOOL   | St. Marys School               | goes to Saint Mary's                            | Saint Mary's
            SCHOOL   | Hollin School for Girls        | goes to hollin                                  | hollin
            SCHOOL   | St Mary and St John School     | goes to St Mary & St John                       | St Mary & St John
            GP       | Dr Shah (Leeds)                | Dr. Shah says                                   | Shah
            PHONE    | +447700900123                  | 07700.900.123                                   | 07700.900.123
            PHONE    | +447700900123                  | 7700 900123                                     | 7700 900123
            """)
    void isFoundHoweverItIsWritten(Kind kind, String value, String text, String found) {
        assertThat(new KeptDetail(kind, UUID.randomUUID(), value, KeptDetail.CONFIDENTIAL).foundIn(text))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly(found);
    }

    @ParameterizedTest(name = "{0} “{1}” not in “{2}”")
    @CsvSource(delimiter = '|', textBlock = """
            POSTCODE | PR1 8XJ                     | reference XPR18XJ9
            SCHOOL   | Ely Primary School          | he was extremely tired and lonely
            SCHOOL   | The Park School             | they play in the park after school
            SCHOOL   | St Mary’s RC Primary School | Mary is his sister and goes to a primary school
            GP       | Issa Medical Centre         | Larissa went to a medical centre
            PHONE    | +447700900123               | case 207700900123
            PHONE    | +447700900123               | 07700 900124
            ADDRESS  | 7 High Street, Ashby        | shops in the High Street of Ashby
            ADDRESS  | 14 Hollin Street, Ashby     | the street where Mrs Hollin lives
            ADDRESS  | Flat 2, 9 Larch Road, Ashby | a flat on the road
            ADDRESS  | 14 Rose Lane Leeds          | Leeds is where Rose was born
            ADDRESS  | 14 Rose Lane Leeds LS1 4AB  | the lane has a rose in it, LS1
            ADDRESS  | 14 Rose Drive, Ashby        | with her sister Rose. Dr Field agrees
            ADDRESS  | 14 Rose Street, Ashby       | she likes Rose, St George and the dragon
            ADDRESS  | 5 The Green, Ashby          | the green coat is his, and he eats green beans
            ADDRESS  | 5 The Green, Ashby          | Mrs Green came to the door
            ADDRESS  | 12 Oak View, Ashby          | the view was of an oak
            ADDRESS  | 5 Kingsway, Ashby           | the kings went a long way
            ADDRESS  | The Meadow, Ashby           | they walked through a meadow
            ADDRESS  | 3 Elm Road, Golders Green   | he was seen in Golders Green
            ADDRESS  | Ground Floor Flat, 3 Elm Rd | they have the ground floor flat
            ADDRESS  | Rose Cottage, High Street   | shops in the High Street
            ADDRESS  | 12 2nd Avenue, Ashby        | on the 2nd of May
            SCHOOL   | New School Leeds            | New shoes were bought
            SCHOOL   | Rainbow Nursery             | she drew a rainbow
            SCHOOL   | The Willows School          | under the willows
            SCHOOL   | Oak View Primary School     | the oak is in view
            SCHOOL   | St Mary’s School            | best Mary, said her mother
            PHONE    | +447700900123               | 07700 900 12
            """)
    void isNotSeenInOtherWords(Kind kind, String value, String text) {
        assertThat(new KeptDetail(kind, UUID.randomUUID(), value, KeptDetail.CONFIDENTIAL).foundIn(text))
                .isEmpty();
    }

    /** Whatever street: however its kind, saint, apostrophe, gaps and case are written, it is found, and nothing beside it. */
    @Test
    void anyStreetIsFoundInAnyOfItsSpellings() {
        var random = new Random(20261127);
        for (int n = 0; n < 3000; n++) {
            var stem = one(random, STEMS);
            var kind = one(random, KINDS);
            var stored = (1 + random.nextInt(200)) + " " + spelt(random, stem) + " " + one(random, kind)
                    + one(random, List.of("", ", Ashby", " Ashby", "\nAshby", ", Ashby PR1 8XJ"));
            var written = cased(random, spelt(random, stem).replace(" ", gap(random)) + " " + one(random, kind));
            var before = one(random, List.of("She was seen in ", "at 3, ", "Home: ", ""));
            var text = before + written + one(random, List.of(".", " last week", ", she said", "'s end"));

            assertThat(KeptWords.of(Kind.ADDRESS, stored).in(text))
                    .as("“%s” in “%s”", stored, text)
                    .singleElement()
                    .satisfies(place -> {
                        assertThat(place.start()).isEqualTo(before.length());
                        assertThat(place.end())
                                .isBetween(before.length() + written.length() - 2, before.length() + written.length());
                    });
            var parted = "a " + stem.toLowerCase(Locale.ROOT).replace(" ", " or a ") + " and the "
                    + kind.getFirst().toLowerCase(Locale.ROOT) + " in Ashby";
            assertThat(KeptWords.of(Kind.ADDRESS, stored).in(parted))
                    .as("“%s” in “%s”", stored, parted)
                    .isEmpty();
        }
    }

    private static final List<String> STEMS =
            List.of("Hollin", "St Mary's", "Queen's", "Oak View", "Upper Mill", "O'Connell", "Saint John", "Beck");
    private static final List<List<String>> KINDS = List.of(
            List.of("Street", "St", "St."),
            List.of("Road", "Rd", "Rd."),
            List.of("Lane", "Ln"),
            List.of("Avenue", "Ave", "Av"),
            List.of("Close", "Cl"),
            List.of("Drive", "Dr"),
            List.of("View", "Vw"),
            List.of("Park", "Pk"));

    private static String spelt(Random random, String stem) {
        var saint = one(random, List.of("St ", "St. ", "Saint "));
        return stem.replaceFirst("^(St|Saint) ", saint).replace("'", one(random, List.of("'", "’", "")));
    }

    private static String gap(Random random) {
        return one(random, List.of(" ", "  ", "-", "\u00a0"));
    }

    private static String cased(Random random, String text) {
        return one(random, List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT)));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void everyPlaceIsToldOnceAndInOrder() {
        var text = "Hollin Bank first, then at 1 Hollin Bank again";

        assertThat(KeptWords.of(Kind.SCHOOL, "Hollin Bank School").in(text))
                .containsExactly(new Place(0, 11), new Place(29, 40));
    }
}
