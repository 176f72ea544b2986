package org.quorate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node does its share of the timed work. A node that stops is noticed after {@code heartbeat} times
 * {@code missedHeartbeats}, and its work is then done by another: within two minutes by default.
 *
 * @param threads how much is done at a time
 * @param polling how often the node looks for what is due
 * @param heartbeat how often it says that it lives
 * @param missedHeartbeats how many may be missing before it counts as dead; at least 4
 * @param node its name, at most 50 characters; empty for the machine's name and the process's number
 */
@ConfigurationProperties("quorate.work")
record TimedWorkSettings(
        @DefaultValue("8") int threads,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5") int missedHeartbeats,
        @DefaultValue("") String node) {

    private static final int LONGEST = 50;

    String nodeName() {
        var pid = "-" + ProcessHandle.current().pid();
        var name = node.isBlank() ? cut(host(), LONGEST - pid.length()) + pid : node.strip();
        return cut(name, LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
