package io.github.checklistreport.probe.tls;

import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.tls.SentChain.Staple;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Feeds the judge of chains, and what writes them down, with what the reader lets through. */
public final class ChainFuzz {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private ChainFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            List<X509Certificate> sent = CertificateMessage.parse(data);
            if (!sent.isEmpty()) {
                judge(new SentChain(sent, Staple.MISSING));
            }
        } catch (NetException e) {
            // what breaks the format is refused
        }
    }

    private static void judge(SentChain chain) {
        ChainJudge judge = new ChainJudge(chain, chain.certificates(), "social.example", NOW);
        CertificateNotes.facts(chain, judge.problems(), NOW, "roots");
    }
}
