package org.quorate.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private static final String TYPED = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";

    @Test
    void whatSomebodyTypedIsTextInACellAndNoMarkup() {
        var cell = DataTable.text(new Div(new Span(TYPED), new Anchor("families/" + TYPED, TYPED), Badge.warn(TYPED)));

        assertThat(cell).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    @Test
    void aBadgeKeepsItsIconAndItsTone() {
        assertThat(DataTable.text(Badge.good("In time")))
                .contains("q-tone-good", "vaadin:check-circle", "aria-hidden=\"true\"", "In time");
    }

    @Test
    void aButtonThatNobodyCouldPressIsRefused() {
        var cell = new Div(Buttons.quiet("Open", () -> {}));

        assertThatThrownBy(() -> DataTable.text(cell)).isInstanceOf(IllegalStateException.class);
    }
}
