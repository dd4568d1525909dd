package io.github.checklistreport.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsClient;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Runs one probe against a client of the DNS and a web that holds one page. */
final class Around {
    private final DnsClient dns;
    private final HttpGet http;

    Around(DnsClient dns) {
        this(dns, new Web(null, 0, ""));
    }

    Around(DnsClient dns, HttpGet http) {
        this.dns = dns;
        this.http = http;
    }

    static Target target(String domain, String... selectors) {
        return new Target(
                domain,
                domain,
                List.of(),
                domain,
                List.of(selectors),
                null,
                Set.of(Target.Consent.OUTSIDE),
                null);
    }

    /** The only observation of a probe that looks at one domain. */
    Observation observe(Probe probe, Target target) {
        ProbeContext lab = new LabContext().with(dns).with(target).context();
        List<Observation> all =
                probe.observe(
                        new ProbeContext(
                                lab.target(),
                                lab.transport(),
                                lab.thirdParties(),
                                lab.dns(),
                                http,
                                lab.registryHttp(),
                                lab.roots(),
                                lab.limits(),
                                lab.clock(),
                                lab.random(),
                                lab.tool()));
        assertThat(all).hasSize(1).allMatch(one -> one.probe() == probe.name());
        return all.get(0);
    }

    /** What it saw in full. */
    <F extends Facts> F facts(Probe probe, Target target, Class<F> type) {
        Observation one = observe(probe, target);
        assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.OBSERVED);
        assertThat(one.reason()).as("%s", one).isNull();
        return type.cast(one.facts());
    }

    /** Answers every address alike; a null reason means that it answers. */
    record Web(Reason failure, int status, String body) implements HttpGet {
        @Override
        public HttpReply get(Look look, String url, Trust trust) throws NetException {
            assertThat(trust).isEqualTo(Trust.VERIFIED);
            if (failure != null || status == 0) {
                throw new NetException(failure == null ? Reason.REFUSED : failure, url);
            }
            return new HttpReply(url, status, List.of(), body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpReply follow(Look look, String url, Trust trust) {
            throw new AssertionError("a policy is never fetched by way of a redirect");
        }
    }
}
