package io.github.checklistreport.probe.registry;

import io.github.checklistreport.probe.common.NetException;

/** Feeds anything to the reader of the list of services. */
public final class RdapServicesFuzz {
    private RdapServicesFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            RdapServices.parse(data)
                    .of("a.social.example")
                    .ifPresent(service -> service.url(service.host()));
        } catch (NetException e) {
            // no list
        }
    }
}
