package org.quorate.correspondence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.correspondence.domain.PostBoxItem;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.Dates;
import org.quorate.uikit.Facts;

/** One message of the post box as its recipient would see it. */
final class PostBoxDialog extends Dialog {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    PostBoxDialog(PostBoxItem item) {
        var row = item.row();
        setWidth("46rem");
        setMaxWidth("100%");
        setHeaderTitle(row.channel().label() + " to " + row.name());
        getHeader().add(Buttons.icon(VaadinIcon.CLOSE, "Close", this::close));
        var content = new Div(new Facts().with("To", row.address()).with("Sent", Dates.moment(row.sentAt())));
        content.addClassName("q-stack");
        content.add(item.html() == null ? text(item) : page(item.html()));
        links(item.body()).forEach(content::add);
        if (item.html() != null) {
            content.add(new NativeDetails("As plain text", text(item)));
        }
        if (item.calendar() != null) {
            content.add(calendar(item.calendar()));
        }
        add(content);
    }

    /** Nothing in it runs and no link in it leads anywhere: those below do. */
    private static IFrame page(String html) {
        var frame = new IFrame();
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.setSrcdoc(html);
        frame.setTitle("The e-mail as it looks");
        frame.addClassName("q-letter-page");
        return frame;
    }

    private static Article text(PostBoxItem item) {
        var letter = new Article();
        letter.addClassName("q-letter");
        if (!item.row().subject().isEmpty()) {
            letter.add(Paragraphs.subject(item.row().subject()));
        }
        Paragraphs.of(item.body()).forEach(letter::add);
        return letter;
    }

    /** In another tab, without saying where one comes from, as from somebody's mail program. */
    private static Stream<Anchor> links(String body) {
        return ADDRESS.matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(address -> {
                    var link = Buttons.primaryLink("Open their personal link", address);
                    link.setTarget(AnchorTarget.BLANK);
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    link.getElement().setAttribute("router-ignore", true);
                    return link;
                });
    }

    private static NativeDetails calendar(@Nullable String file) {
        var text = file == null ? "" : file;
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "invitation.ics",
                        "text/calendar",
                        text.getBytes(StandardCharsets.UTF_8).length)),
                "Download invitation.ics");
        download.addClassName("q-link-button");
        var shown = new Pre(text);
        shown.addClassName("q-letter-file");
        shown.getElement().setAttribute("tabindex", "0");
        return new NativeDetails("The calendar file", new Div(shown, download));
    }
}
