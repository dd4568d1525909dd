package io.github.checklistreport.probe.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.HostileResolver;
import io.github.checklistreport.lab.HostileResolver.Manner;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a resolver does, it is a reason, in time, and never a fact. */
class HostileResolverTest {
    private static final DnsTiming SHORT =
            new DnsTiming(Duration.ofMillis(150), 2, Duration.ofMillis(1000));

    private static final List<Probe> PROBES =
            List.of(new SpfProbe(), new CaaProbe(), new DnssecProbe());

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"HUGE"},
            mode = EnumSource.Mode.EXCLUDE)
    @Timeout(20)
    void neverBecomesAFact(Manner manner) throws IOException {
        try (HostileResolver resolver = HostileResolver.start(manner)) {
            Around around = new Around(client(resolver));
            for (Probe probe : PROBES) {
                Observation one = around.observe(probe, Around.target("social.example"));
                assertThat(one.outcome()).as("%s", one).isEqualTo(Outcome.INCONCLUSIVE);
                assertThat(one.reason())
                        .as("%s", one)
                        .isIn(Reason.NAME_LOOKUP_FAILED, Reason.RESOLVER_STRIPS);
                assertThat(one.durationMs()).isLessThan(10_000);
            }
        }
    }

    @Test
    @Timeout(20)
    void doesNotTakeMoreThanAnyoneHas() throws IOException {
        try (HostileResolver resolver = HostileResolver.start(Manner.HUGE)) {
            Observation one =
                    new Around(client(resolver))
                            .observe(new SpfProbe(), Around.target("social.example"));
            assertThat(one.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(one.detail()).contains("too many records");
        }
    }

    private static DnsjavaClient client(HostileResolver resolver) {
        return new DnsjavaClient(
                resolver.address(), DnsAnchors.bundled(), SHORT, InstantSource.system());
    }
}
