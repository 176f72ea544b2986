package org.quorate.agencyreport.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quorate.agencyreport.ShareMatrix;
import org.quorate.agencyreport.domain.CommentKind;
import org.quorate.agencyreport.domain.ReaderComment;
import org.quorate.uikit.Badge;
import org.quorate.uikit.Dates;

/** What the family said of the reports, each beside the words it is about. */
final class CommentList extends Div {

    CommentList(ShareMatrix matrix, List<ReaderComment> comments) {
        addClassName("q-stack");
        setVisible(!comments.isEmpty());
        add(new H3("What the family says of the reports"));
        comments.forEach(comment -> add(card(matrix, comment)));
    }

    private static Article card(ShareMatrix matrix, ReaderComment comment) {
        var report = SharePanel.report(matrix, comment.inviteeId());
        var who = matrix.readers().stream()
                .filter(reader -> reader.personId().equals(comment.personId()))
                .map(reader -> reader.name())
                .findFirst()
                .orElse("Somebody of the family");
        var before = new Div(comment.partText());
        before.addClassNames("q-share-words", "q-quiet");
        var said = new Paragraph(comment.text());
        said.addClassName("q-share-words");
        var by = comment.writtenDownBy() == null ? "" : ", written down by " + comment.writtenDownBy();
        var kind = comment.kind() == CommentKind.CORRECTION
                ? Badge.warn(comment.kind().label())
                : Badge.info(comment.kind().label());
        var card = new Article(
                new Paragraph(report.author() + ", version " + comment.version() + ": " + comment.heading()),
                before,
                kind,
                said,
                new Paragraph(who + ", " + Dates.moment(comment.at()) + by));
        card.addClassName("q-card");
        return card;
    }
}
