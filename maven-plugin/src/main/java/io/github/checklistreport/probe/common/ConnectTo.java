package io.github.checklistreport.probe.common;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends what is meant for one host and port to an address and port, like curl's {@code
 * --connect-to}.
 */
public record ConnectTo(String host, int port, InetSocketAddress address) {
    private static final Pattern FORM =
            Pattern.compile(
                    "([a-z0-9.-]{1,253}):([0-9]{1,5}):(\\[[0-9a-f:]+]|[0-9.]+):([0-9]{1,5})");
    private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    /** With a dot in front, Java would ask the DNS. */
    private static final Pattern IPV6 =
            Pattern.compile("(?!\\.)[0-9a-fA-F:.]{0,45}:[0-9a-fA-F:.]{0,45}");

    private static final int MAX_PORT = 65_535;

    /** {@code host:port:address:port}, an IPv6 address in brackets; empty where it is not that. */
    public static Optional<ConnectTo> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(4));
        if (from < 1 || from > MAX_PORT || to < 1 || to > MAX_PORT) {
            return Optional.empty();
        }
        String address = matcher.group(3);
        String bare =
                address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
        return literal(bare)
                .map(
                        found ->
                                new ConnectTo(
                                        matcher.group(1), from, new InetSocketAddress(found, to)));
    }

    /** The address that {@code text} spells; never asks the DNS. */
    public static Optional<InetAddress> literal(String text) {
        boolean spelt = IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
        try {
            return spelt ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
