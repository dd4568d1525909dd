package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.evidence.CertificateFacts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What a reader sees of the certificates that a finding rests on. */
final class CertificateTable {
    private CertificateTable() {}

    /** A line for each thing that all addresses agree on, and for each that they do not. */
    static List<Seen> of(Addresses<CertificateFacts> addresses) {
        return addresses.seen().stream()
                .map(Addresses.Seen::facts)
                .flatMap(CertificateTable::lines)
                .distinct()
                .toList();
    }

    private static Stream<Seen> lines(CertificateFacts facts) {
        String issuer = facts.issuer();
        Stream<Seen> dates =
                Stream.of(
                        Seen.of(
                                "seen.certificate-validity",
                                LocalDate.ofInstant(facts.notBefore(), ZoneOffset.UTC)
                                        + " – "
                                        + LocalDate.ofInstant(facts.notAfter(), ZoneOffset.UTC)),
                        Seen.of("seen.certificate-chain", String.valueOf(facts.chain().size())),
                        Seen.of("seen.certificate-store", facts.store()));
        return issuer == null
                ? dates
                : Stream.concat(Stream.of(Seen.of("seen.certificate-issuer", issuer)), dates);
    }
}
