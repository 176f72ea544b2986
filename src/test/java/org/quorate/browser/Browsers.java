package org.quorate.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.quorate.bench.Chromium;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands tablets to tests; Chromium is started with the first one and ends with the last test. */
final class Browsers implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tablets.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(Namespace.create(Browsers.class))
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var port = SpringExtension.getApplicationContext(context)
                .getBean(Environment.class)
                .getRequiredProperty("local.server.port");
        return new Tablets(running.browser(), "http://localhost:" + port + "/");
    }
}
