package org.quorate.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * A list of rows that loads as one scrolls, and on a phone a card for each row. Short lists show every row; long ones scroll inside. The way to a row's own
 * screen is a link in its first column, so that it works by keyboard and opens in another tab.
 *
 * <p>Cells go to the browser as text, however they were made: only what can be pressed stays a component there.
 */
public final class DataTable<T> extends Div {

    private static final int SHOWN_WHOLE = 12;
    private static final int PAGE_SIZE = 25;
    /** On a phone, where the header is gone. A header holds no mark of the template's language. */
    private static final String LABEL = "<span class=\"q-cell-label\" aria-hidden=\"true\">%s</span>";

    /** One page of rows. */
    @FunctionalInterface
    public interface Fetch<T> {
        List<T> page(int offset, int limit);
    }

    private final Grid<T> grid = new Grid<>();
    private final Paragraph counted = new Paragraph();
    private final EmptyState empty;
    private Fetch<T> fetch = (offset, limit) -> List.of();
    private IntSupplier count = () -> 0;

    /** @param name what the rows are, read aloud as the table's name */
    public DataTable(String name, EmptyState empty) {
        this.empty = empty;
        addClassName("q-data");
        grid.setAriaLabel(name);
        grid.setPageSize(PAGE_SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("q-grid");
        counted.addClassName("q-quiet");
        counted.getElement().setAttribute("role", "status");
        add(counted, grid, empty);
        grid.setVisible(false);
    }

    /** A column of words. */
    public DataTable<T> column(String header, Function<T, String> words) {
        var template = LABEL.formatted(header) + "<span>${item.words}</span>";
        return column(header, LitRenderer.<T>of(template).withProperty("words", words::apply));
    }

    /** A column of what nobody presses, such as a {@link Badge} or a link. */
    public DataTable<T> componentColumn(String header, Function<T, ? extends Component> component) {
        var template = LABEL.formatted(header) + "<div .innerHTML=${item.html}></div>";
        return column(header, LitRenderer.<T>of(template).withProperty("html", row -> text(component.apply(row))));
    }

    /** As the browser takes it; what was typed in it is quoted. */
    static String text(Component cell) {
        var html = cell.getElement().getOuterHTML();
        if (html.contains("<vaadin-button")) {
            throw new IllegalStateException("nobody could press a button in a cell of text");
        }
        return html;
    }

    /** A column of components that can be pressed; each costs what a component costs. */
    public DataTable<T> pressedColumn(String header, Function<T, ? extends Component> component) {
        return column(header, new ComponentRenderer<>(component::apply));
    }

    private DataTable<T> column(String header, Renderer<T> cells) {
        grid.addColumn(cells)
                .setKey(header)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(1);
        return this;
    }

    /** A column of links to each row's own screen. */
    public DataTable<T> linkColumn(String header, Function<T, String> words, Function<T, String> href) {
        return componentColumn(header, row -> {
            var link = new Anchor(href.apply(row), words.apply(row));
            link.addClassName("q-row-link");
            return link;
        });
    }

    /** Buttons at the end of each row. */
    public DataTable<T> actionColumn(Function<T, ? extends Component> actions) {
        grid.addComponentColumn(actions::apply)
                .setKey("Actions")
                .setHeader("Actions")
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** Rows read page by page. */
    public DataTable<T> rows(Fetch<T> fetch, IntSupplier count) {
        this.fetch = fetch;
        this.count = count;
        refresh();
        return this;
    }

    /** Rows at hand. */
    public DataTable<T> rows(List<T> rows) {
        var copy = List.copyOf(rows);
        return rows(
                (offset, limit) -> copy.subList(Math.min(offset, copy.size()), Math.min(offset + limit, copy.size())),
                copy::size);
    }

    /** Reads again, after a change or with another filter. */
    public void refresh() {
        int total = count.getAsInt();
        counted.setText(total == 1 ? "1 row" : "%,d rows".formatted(total));
        counted.setVisible(total > SHOWN_WHOLE);
        empty.setVisible(total == 0);
        grid.setVisible(total > 0);
        grid.setAllRowsVisible(total <= SHOWN_WHOLE);
        grid.setClassName("q-grid-long", total > SHOWN_WHOLE);
        grid.setItems(
                query -> fetch.page(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(Math.min(total, Integer.MAX_VALUE)));
    }

    /** The grid itself, for what this helper has no word for. */
    public Grid<T> grid() {
        return grid;
    }
}
