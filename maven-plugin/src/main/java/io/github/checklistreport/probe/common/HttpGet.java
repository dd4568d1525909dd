package io.github.checklistreport.probe.common;

/** Fetches pages with GET, nothing else. */
public interface HttpGet {
    /** Whether a certificate has to be trusted. */
    enum Trust {
        /** A page is only as good as its certificate. */
        VERIFIED,
        /** What is asked does not depend on who answers, or the certificate is judged elsewhere. */
        ANY
    }

    /** One exchange; a redirect is an answer like any other. */
    HttpReply get(Look look, String url, Trust trust) throws NetException;

    /** Follows at most five redirects, to hosts that the answers name only. */
    HttpReply follow(Look look, String url, Trust trust) throws NetException;

    /** The same, but where a page is of the endpoint's host, from that one address. */
    default HttpGet at(Endpoint endpoint) {
        return this;
    }
}
