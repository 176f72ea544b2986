package org.quorate;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.quorate.kernel.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The portal's front door. Without arguments it serves the screens; with a command's name as the first argument
 * (such as {@code figures} or {@code import}) it runs that {@link Command} without a web server and ends.
 */
@SpringBootApplication
@Modulithic(
        systemName = "Quorate",
        sharedModules = {"kernel"})
public class Quorate {

    public static void main(String[] args) {
        // moments are UTC in the database; the driver reads them in the JVM's own zone
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        if (args.length == 0 || args[0].startsWith("--")) {
            SpringApplication.run(Quorate.class, args);
            return;
        }
        System.exit(runCommand(args));
    }

    /** Ends in words and with a code, whatever happens. */
    private static int runCommand(String[] args) {
        var application = new SpringApplication(Quorate.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var context = application.run()) {
            return Commands.of(context.getBeanProvider(Command.class)).run(args);
        } catch (Throwable failure) {
            return Commands.failed(failure);
        }
    }
}
