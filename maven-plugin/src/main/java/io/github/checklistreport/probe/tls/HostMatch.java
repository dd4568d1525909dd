package io.github.checklistreport.probe.tls;

import java.net.IDN;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whether a certificate is for a host (RFC 6125, RFC 9525): by its alternative names alone. */
final class HostMatch {
    private static final int DNS_NAME = 2;

    /** An honest certificate has at most a hundred; more would only bloat the evidence. */
    private static final int MAX_NAMES = 100;

    private HostMatch() {}

    /** The DNS names that a certificate is for. */
    static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        for (List<?> name : alternatives(certificate)) {
            if (Integer.valueOf(DNS_NAME).equals(name.get(0)) && names.size() < MAX_NAMES) {
                names.add(String.valueOf(name.get(1)));
            }
        }
        return names;
    }

    static boolean matches(X509Certificate certificate, String host) {
        String wanted = ascii(host);
        return names(certificate).stream().anyMatch(name -> matches(name, wanted));
    }

    /** A star stands for one whole label, the first, and never for the one below a top level. */
    static boolean matches(String name, String host) {
        String pattern = name.toLowerCase(Locale.ROOT);
        if (!pattern.startsWith("*.")) {
            return pattern.equals(host);
        }
        String parent = pattern.substring(1);
        int firstDot = host.indexOf('.');
        return parent.indexOf('.', 1) > 0
                && parent.indexOf('*') < 0
                && firstDot > 0
                && host.substring(firstDot).equals(parent);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    private static Collection<List<?>> alternatives(X509Certificate certificate) {
        try {
            Collection<List<?>> all = certificate.getSubjectAlternativeNames();
            return all == null ? List.of() : all;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
