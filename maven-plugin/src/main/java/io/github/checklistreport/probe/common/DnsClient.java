package io.github.checklistreport.probe.common;

/** The only way to ask the DNS. Never throws: a silence is an answer with a status of its own. */
public interface DnsClient {
    /** Asks the resolver; {@code type} is one of {@link org.xbill.DNS.Type}. Follows CNAMEs. */
    DnsAnswer ask(String name, int type);

    /** Asks, and validates the answer from the trust anchors on (RFC 4035 §5). */
    DnsAnswer askValidated(String name, int type);
}
