package org.quorate.correspondence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String LINK = "https://portal.example/i/abc_DEF-1?x=1&y=2";

    @Test
    void theLinkIsOneButtonWithItsAddressBelow() {
        var page = new Html()
                .of(Letters.email("Dear Amina,\n\nPlease answer now:\n\n" + LINK + "\n\nQuestions: us", LINK));

        assertThat(page.split("<a ", -1)).hasSize(2);
        assertThat(page)
                .contains("href=\"https://portal.example/i/abc_DEF-1?x=1&amp;y=2\"")
                .contains("<span>https://portal.example/i/abc_DEF-1?x=1&amp;y=2</span>")
                .contains(">Dear Amina,</p>")
                .contains("font-size:16px");
        assertThat(page.indexOf("Please answer now")).isLessThan(page.indexOf("<a "));
        assertThat(page.indexOf("<a ")).isLessThan(page.indexOf("Questions"));
    }

    @Test
    void nothingOfTheWordsBecomesMarkup() {
        var page = new Html().of(Letters.email("Room <b>2</b> & \"3\" <script>alert(1)</script> [[${1+1}]]", null));

        assertThat(page)
                .contains("Room &lt;b&gt;2&lt;/b&gt; &amp; ")
                .contains("[[${1+1}]]")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void linesOfAParagraphStayLinesAndNothingIsFetched() {
        var page = new Html().of(Letters.email("When: Monday\nWhere: Room 2\n\n\n\nZoë 会议", null));

        assertThat(page)
                .contains("When: Monday<br>Where: Room 2</p>")
                .contains("Zoë 会议")
                .doesNotContain("<img", "<link", "url(", "<a ", " th:");
        assertThat(page.split("<p ", -1)).hasSize(3);
    }
}
