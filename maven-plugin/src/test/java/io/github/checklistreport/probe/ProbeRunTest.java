package io.github.checklistreport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.MxFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What runs depends on what the admin allows and has proved; one probe's mistake stays its own. */
class ProbeRunTest {
    private final List<ProbeName> ran = Collections.synchronizedList(new ArrayList<>());
    private boolean proved = true;

    @Test
    void everythingRunsWhereEverythingIsAllowedAndProved() {
        assertThat(reasons(run(EnumSet.allOf(Consent.class)))).containsOnlyNulls();
        assertThat(ran).containsExactlyInAnyOrder(ProbeName.PROOF, ProbeName.TLS, ProbeName.REDIS);
    }

    @Test
    void nothingRunsWhereNothingIsAllowed() {
        assertThat(reasons(run(Set.of()))).containsExactly(Reason.NO_CONSENT, Reason.NO_CONSENT);
        assertThat(ran).isEmpty();
    }

    @Test
    void whatKnocksIsAskedForOneByOne() {
        List<Observation> seen = run(EnumSet.of(Consent.OUTSIDE, Consent.SSH));
        assertThat(reasons(seen)).containsExactly(null, null, Reason.NO_CONSENT);
        assertThat(ran).containsExactlyInAnyOrder(ProbeName.PROOF, ProbeName.TLS);
    }

    @Test
    void whatKnocksWaitsForProof() {
        proved = false;
        List<Observation> seen = run(EnumSet.of(Consent.OUTSIDE, Consent.REDIS));
        assertThat(seen.get(2).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(seen.get(2).reason()).isEqualTo(Reason.NO_PROOF);
        assertThat(ran).containsExactly(ProbeName.TLS);
    }

    @Test
    void aMistakeInOneProbeCostsNoOther() {
        Probe broken =
                new Fake(ProbeName.HSTS, Consent.OUTSIDE) {
                    @Override
                    public List<Observation> observe(ProbeContext context) {
                        throw new IllegalStateException("mistake");
                    }
                };
        List<Observation> seen =
                new ProbeRun(
                                proof(),
                                List.of(broken, new Fake(ProbeName.TLS, Consent.OUTSIDE)),
                                context(EnumSet.of(Consent.OUTSIDE)),
                                one -> {})
                        .observe();
        assertThat(seen.get(0).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(seen.get(0).reason()).isEqualTo(Reason.INTERNAL);
        assertThat(seen.get(0).detail()).contains("mistake");
        assertThat(seen.get(1).outcome()).isEqualTo(Outcome.OBSERVED);
    }

    @Test
    void thePlanHoldsWhatIsAllowedAndNothingElse() {
        assertThat(plan(EnumSet.of(Consent.OUTSIDE))).containsExactly(ProbeName.TLS);
        assertThat(plan(EnumSet.of(Consent.OUTSIDE, Consent.REDIS)))
                .containsExactly(ProbeName.PROOF, ProbeName.TLS, ProbeName.REDIS);
        assertThat(plan(Set.of())).isEmpty();
        assertThat(ran).isEmpty();
    }

    private List<ProbeName> plan(Set<Consent> consent) {
        return ProbeRun.plan(proof(), probes(), target(consent)).stream()
                .map(PlannedStep::probe)
                .toList();
    }

    private List<Observation> run(Set<Consent> consent) {
        List<Observation> told = Collections.synchronizedList(new ArrayList<>());
        List<Observation> seen =
                new ProbeRun(proof(), probes(), context(consent), told::add).observe();
        assertThat(told).containsExactlyInAnyOrderElementsOf(seen);
        return seen;
    }

    private static List<Reason> reasons(List<Observation> seen) {
        return seen.stream().map(Observation::reason).toList();
    }

    private static ProbeContext context(Set<Consent> consent) {
        return new LabContext().with(target(consent)).context();
    }

    private static Target target(Set<Consent> consent) {
        Target all = LabContext.target(LabContext.HOST);
        return new Target(
                all.domain(),
                all.webHost(),
                all.hosts(),
                all.mailDomain(),
                all.dkimSelectors(),
                all.ssh(),
                consent,
                all.place());
    }

    private Probe proof() {
        return new Fake(ProbeName.PROOF, Consent.OUTSIDE) {
            @Override
            public List<Observation> observe(ProbeContext context) {
                return proved
                        ? super.observe(context)
                        : List.of(
                                context.look(ProbeName.PROOF, "social.example")
                                        .inconclusive(Reason.NOT_FOUND, null));
            }
        };
    }

    private List<Probe> probes() {
        return List.of(
                new Fake(ProbeName.TLS, Consent.OUTSIDE), new Fake(ProbeName.REDIS, Consent.REDIS));
    }

    private class Fake implements Probe {
        private final ProbeName name;
        private final Consent needs;

        Fake(ProbeName name, Consent needs) {
            this.name = name;
            this.needs = needs;
        }

        @Override
        public ProbeName name() {
            return name;
        }

        @Override
        public Consent needs() {
            return needs;
        }

        @Override
        public List<PlannedStep> plan(Target target) {
            return List.of(new PlannedStep(name, target.domain(), List.of(443), 1));
        }

        @Override
        public List<Observation> observe(ProbeContext context) {
            ran.add(name);
            return List.of(
                    context.look(name, "social.example")
                            .observed(
                                    name == ProbeName.PROOF
                                            ? new ProofFacts("dns", "social.example")
                                            : new MxFacts(List.of())));
        }
    }
}
