package io.github.checklistreport.model.evidence;

import io.github.checklistreport.model.Word;

/** A version of SSL or TLS, oldest first. */
public enum TlsVersion implements Word {
    SSL_2("SSLv2"),
    SSL_3("SSLv3"),
    TLS_1_0("TLSv1.0"),
    TLS_1_1("TLSv1.1"),
    TLS_1_2("TLSv1.2"),
    TLS_1_3("TLSv1.3");

    private final String word;

    TlsVersion(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
