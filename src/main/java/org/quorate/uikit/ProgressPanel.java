package org.quorate.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something long has come: a bar, and the same in words for a screen reader. */
public final class ProgressPanel extends Panel {

    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Paragraph words = new Paragraph();

    public ProgressPanel(String title) {
        super(title);
        bar.getElement().setAttribute("aria-label", title);
        words.getElement().setAttribute("role", "status");
        setContent(bar, words);
        working("Waiting to start.");
    }

    /** Under way without a known end. */
    public void working(String text) {
        bar.setIndeterminate(true);
        words.setText(text);
    }

    /** @param what the things counted, for example {@code rows} */
    public void progress(long done, long of, String what) {
        bar.setIndeterminate(false);
        bar.setValue(of == 0 ? 1 : Math.clamp((double) done / of, 0, 1));
        words.setText("%,d of %,d %s".formatted(done, of, what));
    }

    public void finished(String text) {
        bar.setIndeterminate(false);
        bar.setValue(1);
        words.setText(text);
    }
}
