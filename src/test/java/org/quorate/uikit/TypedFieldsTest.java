package org.quorate.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.kernel.RuleViolation;

/** What stands in a field for a day or a time is its value, or is refused beside it before anything is saved. */
class TypedFieldsTest {

    private final LocalTimeField time =
            new LocalTimeField("Begins at").between(LocalTime.of(8, 0), LocalTime.of(18, 0));

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrentOrThrow().add(time);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aTimeIsShownAsItWasRead() {
        type("830");

        assertThat(time.getValue()).isEqualTo(LocalTime.of(8, 30));
        assertThat(_get(TextField.class).getValue()).isEqualTo("08:30");
        assertThat(time.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.3", "2100", "half nine"})
    void whatIsRefusedStaysWithWordsBesideItAndNoValueUnderIt(String typed) {
        time.setValue(LocalTime.of(10, 0));

        type(typed);

        assertThat(time.getValue()).isNull();
        assertThat(_get(TextField.class).getValue()).isEqualTo(typed);
        assertThat(time.isInvalid()).isTrue();
        assertThat(time.getErrorMessage()).startsWith("Write ");
    }

    @Test
    void aFormDoesNotSaveWhatAFieldRefused() {
        var saved = new ArrayList<LocalTime>();
        var dialog = new FormDialog("Title", "Save").field("time", time).onSave(() -> saved.add(time.getValue()));
        dialog.open();

        type("9.3");
        _get(Button.class, spec -> spec.withText("Save")).click();

        assertThat(saved).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(time.getErrorMessage()).contains("09:30");

        type("930");
        _get(Button.class, spec -> spec.withText("Save")).click();
        assertThat(saved).containsExactly(LocalTime.of(9, 30));
    }

    @Test
    void onceMendedARefusedTimeIsForgotten() {
        type("9.3");
        type("");

        assertThat(time.refused()).isEmpty();
        assertThat(time.isInvalid()).isFalse();
    }

    @Test
    void aDayIsReadByTheSameReaderAndNothingOpensUnasked() {
        var day = new LocalDateField("Day");
        var reader = day.getFallbackParser();

        assertThat(day.isAutoOpen()).isFalse();
        assertThat(reader.apply("1 Apr 19").getOrThrow(IllegalStateException::new))
                .isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(reader.apply("31/04/2019").getMessage())
                .hasValueSatisfying(words -> assertThat(words).contains("no such day"));
    }

    @Test
    void aDayOutsideItsBoundsIsRefusedWithWords() {
        var born = new LocalDateField("Date of birth");
        born.setMax(LocalDate.of(2026, 3, 27));
        born.setValue(LocalDate.of(2061, 5, 4));

        assertThat(born.refused())
                .hasValueSatisfying(why ->
                        assertThat(RuleMessages.text(why)).isEqualTo("Write a day not after Fri 27 March 2026."));
        assertThatThrownBy(() -> RuleMessages.clear(Map.of("born", born))).isInstanceOf(RuleViolation.class);
    }

    private void type(String text) {
        _setValue(_get(TextField.class), text);
    }
}
