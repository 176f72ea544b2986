package org.quorate.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.quorate.kernel.Ratio;

/** One figure: the number, what it counts, and a link to what is behind it. */
public final class StatTile extends Div {

    private final Paragraph label;

    /** {@code 95.5%} over {@code 850 of 890}; {@code 0 of 0} when there was nothing to count. */
    public StatTile(String label, Ratio ratio) {
        this(
                label,
                ratio.of() == 0 ? ratio.toString() : ratio.percent().toPlainString() + "%",
                ratio.of() == 0 ? "" : "%,d of %,d".formatted(ratio.n(), ratio.of()));
    }

    public StatTile(String label, long count) {
        this(label, "%,d".formatted(count), "");
    }

    private StatTile(String label, String figure, String beside) {
        addClassName("q-stat");
        var number = new Span(figure);
        number.addClassName("q-stat-figure");
        var basis = new Span(beside);
        basis.addClassName("q-stat-basis");
        var figures = new Div(number, basis);
        figures.addClassName("q-stat-figures");
        this.label = new Paragraph(label);
        this.label.addClassName("q-stat-label");
        add(figures, this.label);
    }

    /** Makes the label a link to what was counted. */
    public StatTile linkTo(String href) {
        var link = new Anchor(href, label.getText());
        link.addClassName("q-stat-link");
        label.setText("");
        label.add(link);
        return this;
    }

    /** A second line in small print, such as what the figure was a year before. */
    public StatTile withNote(String note) {
        var paragraph = new Paragraph(note);
        paragraph.addClassName("q-quiet");
        add(paragraph);
        return this;
    }

    /** Tiles beside each other, as many as fit. */
    public static Div row(StatTile... tiles) {
        var row = new Div();
        row.add(tiles);
        row.addClassName("q-stats");
        return row;
    }
}
