package org.quorate.family.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
            """)
    void isNotSeenInOtherWords(Kind kind, String value, String text) {
        assertThat(new KeptDetail(kind, UUID.randomUUID(), value, KeptDetail.CONFIDENTIAL).foundIn(text))
                .isEmpty();
    }

    @Test
    void everyPlaceIsToldOnceAndInOrder() {
        var text = "Hollin Bank first, then at 1 Hollin Bank again";

        assertThat(KeptWords.of(Kind.SCHOOL, "Hollin Bank School").in(text))
                .containsExactly(new Place(0, 11), new Place(29, 40));
    }
}
