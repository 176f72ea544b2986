package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.quorate.agencyreport.ReportFile;
import org.quorate.document.OpenedFile;
import org.quorate.uikit.Badge;

/** Files of a report: what each is, whom it is about and whether it was checked; a tap saves one that may be opened. */
final class FileList extends UnorderedList {

    private final Function<UUID, OpenedFile> open;

    /**
     * @param open asked at each tap
     * @param more what else stands beside a file
     */
    FileList(List<ReportFile> files, Function<UUID, OpenedFile> open, Function<ReportFile, Optional<Component>> more) {
        this.open = open;
        addClassName("q-report-files");
        files.forEach(file -> add(item(file, more.apply(file))));
    }

    private ListItem item(ReportFile file, Optional<Component> more) {
        var about = new Span(file.about());
        about.addClassName("q-quiet");
        var item = new ListItem(name(file), about, badge(file));
        more.ifPresent(item::add);
        return item;
    }

    private Component name(ReportFile file) {
        return file.opens() ? link(file) : new Span(file.name());
    }

    private Anchor link(ReportFile file) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var opened = open.apply(file.id());
            var bytes = opened.content().bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    opened.file().name(),
                    opened.file().type().mediaType(),
                    bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, file.name());
        link.addClassName("q-link-button");
        return link;
    }

    private static Badge badge(ReportFile file) {
        var words = file.state().label();
        return switch (file.state()) {
            case CHECKED -> Badge.good(words);
            case UNCHECKED -> Badge.neutral(words);
            case HELD -> Badge.warn(words);
            case INFECTED -> Badge.bad(words);
        };
    }

    /** Names alone, where nothing is opened. */
    static Div names(List<ReportFile> files) {
        var names = new Div();
        files.forEach(file -> names.add(new Div(file.name() + " (" + file.about() + ")")));
        return names;
    }
}
