package io.github.checklistreport.planted.probe.dns;

import io.github.checklistreport.planted.probe.http.Http;

/** One half of a circle. */
public class Dns {
    Http http = new Http();
}
