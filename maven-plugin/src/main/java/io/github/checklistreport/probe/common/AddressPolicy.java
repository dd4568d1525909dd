package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.evidence.Aim.Addresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses may be connected to. Everything that is not of the public Internet is refused
 * unless the admin allows it: IANA's special-purpose registries (RFC 6890), cloud metadata
 * included.
 */
public record AddressPolicy(Addresses allowed) {
    /** Whether packets may go to {@code address}. */
    public boolean permits(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isMulticastAddress()
                && (allowed == Addresses.PRIVATE_ALLOWED || isPublic(address));
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF)
                : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(int a, int b, int c) {
        return a != 0
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 192 && b == 88 && c == 99)
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113)
                && a < 240;
    }

    /** Global unicast without documentation, tunnels and translations into IPv4. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        return first >= 0x2000
                && first < 0x4000
                && first != 0x2002
                && first != 0x3fff
                && !(first == 0x2001 && (second == 0xdb8 || second < 0x200));
    }
}
