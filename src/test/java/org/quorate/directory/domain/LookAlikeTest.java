package org.quorate.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "Dr Jane Smith, 'SMITH, Jane', true",
        "Zoë O'Neill, Zoe ONeill, true",
        "St. Mary's Primary School, Saint Marys Primary School, true",
        "The Ribble Medical Centre, Ribble Surgery, true",
        "The Surgery, Ribble Surgery, false",
        "Jane Smith, Joan Smith, false",
        "Hill School, Hill Nursery, false"
    })
    void namesAreAlikeWhenTheirTellingWordsAre(String one, String other, boolean alike) {
        assertThat(LookAlike.alike(one, other)).isEqualTo(alike);
    }
}
