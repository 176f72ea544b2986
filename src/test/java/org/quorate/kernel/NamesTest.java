package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One folding of names, in Java and in the database. */
@PortalTest
class NamesTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Connell, O’Connell",
                "O’Connell, O‘Connell",
                "O'Connell, OʼConnell",
                "O`Connell, O´Connell",
                "O'Connell, O CONNELL",
                "Anne-Marie, annemarie",
                "Anne‐Marie, Anne Marie",
                "Zoë, Zoe",
                "Zoe\u0308, ZOË",
                "José Núñez, jose nunez",
                "St. John, St John",
                "Łukasz, Lukasz",
                "Bjørn, Bjorn",
                "Strauß, Strauss",
                "Þóra, Thora",
                "Ægir, Aegir",
                "Đorđe, Dorde",
                "d'Arcy, D Arcy",
                "van der Berg, Vanderberg",
                "Nguyễn, Nguyen",
                "Yıldız, Yildiz",
                "Robin\u00a0Lee, Robin Lee",
                "Şahin, Sahin",
                "Œuf, Oeuf",
                "李明, 李 明"
            })
    void whatPeopleSeeAsTheSameIsTheSame(String stored, String typed) {
        assertThat(Names.same(stored, typed)).isTrue();
        assertThat(inTheDatabase(stored, "= :typed", Names.folded(typed))).isTrue();
        assertThat(inTheDatabase(typed, "= :typed", Names.folded(stored))).isTrue();
        assertThat(Names.words(typed))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(inTheDatabase(stored, "like :typed", "%" + word + "%"))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"O'Connell, O'Donnell", "Anne, Anna", "Lee, Leigh", "Sam, Samantha"})
    void andOthersAreNot(String stored, String typed) {
        assertThat(Names.same(stored, typed)).isFalse();
        assertThat(inTheDatabase(stored, "= :typed", Names.folded(typed))).isFalse();
    }

    private boolean inTheDatabase(String stored, String comparison, String typed) {
        return jdbc.sql("select " + Names.sql(":stored") + " " + comparison)
                .param("stored", stored)
                .param("typed", typed)
                .query(Boolean.class)
                .single();
    }
}
