package io.github.checklistreport.probe.http;

import io.github.checklistreport.probe.common.NetException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Whatever bytes come as a response, including chunks and gzip. */
public final class HttpResponseFuzz {
    private HttpResponseFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            WireHttp.read("https://social.example/", new ByteArrayInputStream(data));
        } catch (NetException e) {
            // a reason is what a probe needs
        }
    }
}
