package org.quorate.correspondence.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.quorate.correspondence.PostBox;
import org.springframework.stereotype.Component;

/** There is a post box, and a way to it in the menu, only where messages are recorded instead of sent. */
@Component
class PostBoxRoute implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient PostBox box;

    PostBoxRoute(PostBox box) {
        this.box = box;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (box.exists()) {
            var routes = RouteConfiguration.forApplicationScope();
            if (!routes.isRouteRegistered(PostBoxView.class)) {
                routes.setAnnotatedRoute(PostBoxView.class);
            }
        }
    }
}
