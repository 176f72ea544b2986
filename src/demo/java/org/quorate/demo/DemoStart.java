package org.quorate.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the county the first time, then says where the portal is and whom one can be. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private final ObjectProvider<DemoCounty> county;
    private final ObjectProvider<DemoSignIns> signIns;
    private final boolean loadsCounty;

    DemoStart(ObjectProvider<DemoCounty> county, ObjectProvider<DemoSignIns> signIns, Environment environment) {
        this.county = county;
        this.signIns = signIns;
        this.loadsCounty = environment.getProperty("quorate.demo.county", Boolean.class, true);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!loadsCounty) {
            return;
        }
        county.stream().filter(county -> !county.isLoaded()).forEach(empty -> {
            Terminal.say("Filling the demonstration county (only this once)");
            empty.load(Terminal.progress());
        });
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Terminal.say("");
            Terminal.say(
                    "Quorate is ready: http://localhost:" + web.getWebServer().getPort());
            signIns.orderedStream()
                    .flatMap(people -> people.lines().stream())
                    .forEach(line -> Terminal.say("  " + line));
            Terminal.say("Stop it with Ctrl-C. Nothing here is about a real child.");
        }
    }
}
