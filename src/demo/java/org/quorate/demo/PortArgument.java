package org.quorate.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The port the portal is to serve on: {@code --port N}, else {@code SERVER_PORT}, else 8080. */
final class PortArgument {

    private static final String SPRINGS_NAME = "--server.port=";
    private static final int USUAL = 8080;

    private PortArgument() {}

    /** {@code run --port 8090} in the words of Spring; a command's arguments stay as they are. */
    static List<String> translate(List<String> args) {
        if (args.isEmpty() || !args.getFirst().startsWith("--")) {
            return args;
        }
        var translated = new ArrayList<String>();
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            if (arg.equals("--port") && rest.hasNext()) {
                translated.add(SPRINGS_NAME + rest.next());
            } else if (arg.startsWith("--port=")) {
                translated.add(SPRINGS_NAME + arg.substring("--port=".length()));
            } else {
                translated.add(arg);
            }
        }
        return translated;
    }

    /** The port of translated arguments; refuses what is not a port's number. */
    static int of(List<String> args, Map<String, String> environment) {
        var port = args.stream()
                .filter(arg -> arg.startsWith(SPRINGS_NAME))
                .map(arg -> arg.substring(SPRINGS_NAME.length()))
                .reduce((first, last) -> last)
                .orElse(environment.getOrDefault("SERVER_PORT", Integer.toString(USUAL)));
        try {
            var number = Integer.parseInt(port);
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new DemoDatabase.Refusal("'" + port + "' is not a port. A port is a number from 1 to 65535.");
    }
}
