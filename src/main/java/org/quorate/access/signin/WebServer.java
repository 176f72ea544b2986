package org.quorate.access.signin;

import java.util.Set;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What the web server does before, and instead of, the portal: headers, odd requests, refusals in our words. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebServer {

    /** All that pages, forms and screens use. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersFirst(BrowserRules rules) {
        return server -> {
            server.addEngineValves(new EveryAnswer(rules));
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainRefusal.class.getName());
                }
            });
        };
    }

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(METHODS);
        return firewall;
    }

    @Bean
    RequestRejectedHandler refuseOddRequests() {
        return (request, response, why) -> response.sendError(METHODS.contains(request.getMethod()) ? 400 : 405);
    }
}
