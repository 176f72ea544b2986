package org.quorate.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** One household or office, as far as the network tells. */
public final class Network {

    private Network() {}

    /** An IPv4 address, or the first 64 bits of an IPv6 one. */
    public static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return "unknown";
        }
    }
}
