package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** The probes and the kind of facts each of them records. */
public enum ProbeName implements Word {
    /** Addresses of a host. */
    ADDRESSES("dns.addresses", AddressFacts.class),
    /** Which authorities may issue certificates. */
    CAA("dns.caa", CaaFacts.class),
    /** Whether the zone is signed and validates. */
    DNSSEC("dns.dnssec", DnssecFacts.class),
    /** Who may send mail for a domain. */
    SPF("dns.spf", SpfFacts.class),
    /** Keys that mail is signed with. */
    DKIM("dns.dkim", DkimFacts.class),
    /** What receivers should do with mail that fails. */
    DMARC("dns.dmarc", DmarcFacts.class),
    /** Where mail for a domain goes. */
    MX("dns.mx", MxFacts.class),
    /** Whether mail to a domain must be encrypted. */
    MTA_STS("mail.mta-sts", MtaStsFacts.class),
    /** Where reports on encrypted delivery go. */
    TLS_RPT("dns.tls-rpt", TlsRptFacts.class),
    /** Which personal data the registry shows. */
    REGISTRANT("rdap.registrant", RegistrantFacts.class),
    /** Protocol versions and cipher suites. */
    TLS("tls", TlsFacts.class),
    /** The certificate chain as sent. */
    CERTIFICATE("certificate", CertificateFacts.class),
    /** Where plain HTTP leads. */
    REDIRECT("http.redirect", RedirectFacts.class),
    /** The Strict-Transport-Security header. */
    HSTS("http.hsts", HstsFacts.class),
    /** Security headers, and who answers. */
    HEADERS("http.headers", HeadersFacts.class),
    /** Which ports accept connections. */
    PORTS("ports", PortsFacts.class),
    /** Whether Redis asks for a password. */
    REDIS("redis", RedisFacts.class),
    /** Whether PostgreSQL asks for a password. */
    POSTGRESQL("postgresql", PostgresFacts.class),
    /** Whether back-end services answer from outside. */
    SERVICES("services", ServicesFacts.class),
    /** Banner, algorithms and authentication methods. */
    SSH("ssh", SshFacts.class),
    /** What the application says of itself. */
    APP("app", AppFacts.class),
    /** What a script on the host read. */
    HOST("host", HostFacts.class),
    /** Whether the admin controls the domain. */
    PROOF("proof", ProofFacts.class);

    private final String word;
    private final Class<? extends Facts> facts;

    ProbeName(String word, Class<? extends Facts> facts) {
        this.word = word;
        this.facts = facts;
    }

    @Override
    public String word() {
        return word;
    }

    /** The facts that its observations hold. */
    public Class<? extends Facts> facts() {
        return facts;
    }
}
