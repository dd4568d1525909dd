package io.github.checklistreport.probe.tls;

import io.github.checklistreport.probe.common.NetException;

/** Reads the body of a ServerKeyExchange, of both kinds. */
public final class KeyExchangeFuzz {
    private KeyExchangeFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            KeyExchange.prime(data);
        } catch (NetException e) {
            // what breaks the format is refused
        }
        try {
            KeyExchange.curve(data);
        } catch (NetException e) {
            // what breaks the format is refused
        }
    }
}
