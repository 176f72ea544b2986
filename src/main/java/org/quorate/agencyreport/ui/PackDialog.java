package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.quorate.agencyreport.domain.Pack;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Facts;

/** A pack that was just made, to be opened and printed; it is gone when this is closed. */
final class PackDialog extends Dialog {

    PackDialog(String reader, Pack pack) {
        setHeaderTitle("The pack for " + reader);
        setWidth("40rem");
        setMaxWidth("100%");
        var open = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(pack.pdf()), Pack.FILE_NAME, "application/pdf", pack.pdf().length)),
                AttachmentType.DOWNLOAD,
                "Open the file and print it");
        open.addClassName("q-link-button");
        var stack = new Div(
                new Facts().with("In it", String.join(", ", pack.holds())),
                open,
                new Paragraph(
                        "Their name and the time stand on each page. Give it to nobody else, and write down here when"
                                + " it was handed over or posted."));
        stack.addClassName("q-stack");
        add(stack);
        getFooter().add(Buttons.quiet("Close", this::close));
    }
}
