package io.github.checklistreport.model.evidence;

import java.util.List;

/** TLS reporting of a domain (RFC 8460). */
public record TlsRptFacts(List<String> records) implements Facts {
    public TlsRptFacts {
        records = List.copyOf(records);
    }
}
