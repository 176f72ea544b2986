package org.quorate.access.domain;

import java.util.Set;
import org.quorate.access.Network;

/**
 * From where somebody tries to sign in.
 *
 * @param network the household or office: an IPv4 address, or the first 64 bits of an IPv6 one
 * @param devices what the browser shows to prove that people have signed in with it before
 */
public record Doorstep(String network, Set<String> devices) {

    public Doorstep {
        devices = Set.copyOf(devices);
    }

    /** @param address of the other end of the connection */
    public static Doorstep at(String address, Set<String> devices) {
        return new Doorstep(Network.of(address), devices);
    }

    /** Never the address or what the browser shows: this may reach a log. */
    @Override
    public String toString() {
        return "Doorstep";
    }
}
