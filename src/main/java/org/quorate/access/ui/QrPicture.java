package org.quorate.access.ui;

import com.vaadin.flow.component.Svg;
import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A square picture that a telephone reads. */
final class QrPicture extends Svg {

    private static final int MARGIN = 4;

    QrPicture(String text, String title) {
        super(drawn(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
        addClassName("q-qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", title);
    }

    private static String drawn(QrCode code) {
        int side = code.size + 2 * MARGIN;
        var squares = IntStream.range(0, code.size)
                .boxed()
                .flatMap(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN)))
                .collect(Collectors.joining());
        return "<svg viewBox='0 0 %d %d' aria-hidden='true'><path fill='#fff' d='M0,0h%dv%dH0z'/><path d='%s'/></svg>"
                .formatted(side, side, side, side, squares);
    }
}
