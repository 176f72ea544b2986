package org.quorate.insight.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Role;
import org.quorate.uikit.Buttons;
import org.quorate.uikit.HomeCard;
import org.quorate.uikit.Panel;
import org.springframework.stereotype.Component;

/** Home of those who work with figures. */
@Component
class FiguresCard implements HomeCard {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return actor.isAny(Role.ANALYST, Role.SERVICE_MANAGER);
    }

    @Override
    public com.vaadin.flow.component.Component open(Actor actor) {
        return new Panel(
                "Figures",
                new Paragraph("Who is missing, what was late, how children and families took part: every number as "
                        + "n of N, down to its rows."),
                Buttons.link("Open the figures", FigurePaths.FIGURES));
    }
}
