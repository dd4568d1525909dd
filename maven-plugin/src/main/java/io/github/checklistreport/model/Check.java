package io.github.checklistreport.model;

/** What a machine can judge. A checklist's item names one of these; each has one rule. */
public enum Check implements Word {
    /** CAA records can be published. */
    DNS_CAA("dns-caa"),
    /** CAA records are published. */
    CAA_PUBLISHED("caa-published"),
    /** The zone can be signed. */
    DNSSEC("dnssec"),
    /** The zone is signed and validates. */
    DNSSEC_SIGNED("dnssec-signed"),
    /** No personal data in the registry. */
    REGISTRANT_PRIVACY("registrant-privacy"),
    /** SPF and DKIM of the sending domain. */
    SPF_DKIM("spf-dkim"),
    /** DMARC of the sending domain. */
    DMARC("dmarc"),
    /** MTA-STS of the mail domain. */
    MTA_STS("mta-sts"),
    /** Protocol versions and cipher suites. */
    TLS_VERSIONS_CIPHERS("tls-versions-ciphers"),
    /** The certificate is valid, complete and trusted. */
    CERTIFICATE("certificate"),
    /** The certificate will not run out unnoticed. */
    CERTIFICATE_EXPIRY("certificate-expiry"),
    /** Strict-Transport-Security. */
    HSTS("hsts"),
    /** Plain HTTP leads to HTTPS. */
    HTTPS_REDIRECT("https-redirect"),
    /** Headers that browsers protect users by. */
    SECURITY_HEADERS("security-headers"),
    /** Only web and SSH ports are open. */
    OPEN_PORTS("open-ports"),
    /** Data stores ask for a password. */
    DATASTORE_AUTHENTICATION("datastore-authentication"),
    /** No login by password over SSH. */
    SSH_PASSWORD_LOGIN("ssh-password-login"),
    /** SSH is not on port 22. */
    SSH_PORT("ssh-port"),
    /** SSH cannot be reached from everywhere. */
    SSH_REACH("ssh-reach"),
    /** No outdated algorithms over SSH. */
    SSH_ALGORITHMS("ssh-algorithms"),
    /** Logins are made known. */
    SSH_LOGIN_NOTIFICATION("ssh-login-notification"),
    /** SELinux or AppArmor enforces. */
    MANDATORY_ACCESS_CONTROL("mandatory-access-control"),
    /** The newest backup is young. */
    DATABASE_BACKUP("database-backup"),
    /** Components and versions are known. */
    SOFTWARE_INVENTORY("software-inventory"),
    /** The application is of a maintained version. */
    APP_VERSION("app-version"),
    /** Sign-up is closed. */
    REGISTRATIONS("registrations"),
    /** The source of a modified server is public. */
    SOURCE_OFFER("source-offer"),
    /** Rules are published. */
    RULES("rules");

    private final String word;

    Check(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
