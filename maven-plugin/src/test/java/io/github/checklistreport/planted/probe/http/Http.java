package io.github.checklistreport.planted.probe.http;

import io.github.checklistreport.planted.probe.dns.Dns;

/** The other half. */
public class Http {
    Dns[] names = {};
}
