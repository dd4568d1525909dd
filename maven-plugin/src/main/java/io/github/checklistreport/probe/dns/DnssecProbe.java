package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.DnssecFacts;
import io.github.checklistreport.model.evidence.DnssecFacts.Signing;
import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Type;

/**
 * Whether the zone that the domain lies in is signed and validates, judged by its apex: a host may
 * be an alias into somebody else's zone, which tells nothing of this one.
 */
public final class DnssecProbe implements Probe {
    /** The climb, and a chain of trust of a few links. */
    private static final int QUERIES = 20;

    @Override
    public ProbeName name() {
        return ProbeName.DNSSEC;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return Asking.plan(name(), target.domain(), QUERIES);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return List.of(Asking.of(context, name(), context.target().domain(), DnssecProbe::look));
    }

    private static Observation look(Look look, Questions questions, String domain)
            throws NetException {
        String zone = apex(questions, domain);
        DnsAnswer soa = questions.askValidated(zone, Type.SOA);
        if (soa.state() == State.INDETERMINATE) {
            return look.inconclusive(reason(soa), zone);
        }
        DnsAnswer keys = questions.askValidated(zone, Type.DNSKEY);
        DnsAnswer delegation = questions.askValidated(zone, Type.DS);
        State state = worst(soa.state(), keys.state());
        String cause = soa.state() == State.BOGUS ? soa.cause() : keys.cause();
        return look.observed(
                new DnssecFacts(
                        state,
                        state == State.BOGUS ? cause : null,
                        earliest(soa, keys),
                        zone,
                        signing(state, keys, delegation)));
    }

    /** The nearest name upwards, the domain included, that has an SOA record of its own. */
    private static String apex(Questions questions, String domain) throws NetException {
        Optional<String> at = Optional.of(domain);
        while (at.isPresent() && at.get().indexOf('.') > 0) {
            String name = at.get();
            DnsAnswer answer = questions.ask(name, Type.SOA);
            // A zone that is broken is answered with a failure; validation tells them apart.
            DnsAnswer heard = answer.isTold() ? answer : questions.askValidated(name, Type.SOA);
            if (heard.state() == State.BOGUS) {
                return topmostBroken(questions, name);
            }
            if (isOwn(heard, name)) {
                return name;
            }
            if (!heard.isTold()) {
                throw new NetException(reason(heard), name);
            }
            at = HostNames.parent(name);
        }
        throw new NetException(Reason.NOT_FOUND, domain);
    }

    /** Everything below a broken zone looks broken, too. */
    private static String topmostBroken(Questions questions, String name) throws NetException {
        String top = name;
        Optional<String> above = HostNames.parent(name);
        while (above.isPresent()
                && above.get().indexOf('.') > 0
                && questions.askValidated(above.get(), Type.SOA).state() == State.BOGUS) {
            top = above.get();
            above = HostNames.parent(top);
        }
        return top;
    }

    private static boolean isOwn(DnsAnswer answer, String name) {
        return answer.status() == Status.FOUND
                && answer.records().stream()
                        .anyMatch(record -> HostNames.of(record.getName()).equals(name));
    }

    private static Reason reason(DnsAnswer answer) {
        return Word.parse(Reason.class, String.valueOf(answer.cause()))
                .orElse(Reason.NAME_LOOKUP_FAILED);
    }

    private static State worst(State soa, State keys) {
        return soa == State.BOGUS || keys == State.BOGUS ? State.BOGUS : soa;
    }

    private static Signing signing(State state, DnsAnswer keys, DnsAnswer delegation) {
        if (state == State.SECURE) {
            return Signing.DELEGATED;
        }
        if (delegation.status() == Status.FOUND) {
            return Signing.DELEGATED;
        }
        if (!keys.isTold() || !delegation.isTold()) {
            return Signing.UNKNOWN;
        }
        return keys.status() == Status.FOUND ? Signing.ISLAND : Signing.UNSIGNED;
    }

    private static @Nullable Instant earliest(DnsAnswer soa, DnsAnswer keys) {
        return Stream.of(soa, keys)
                .flatMap(answer -> Stream.ofNullable(answer.signedUntil()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
