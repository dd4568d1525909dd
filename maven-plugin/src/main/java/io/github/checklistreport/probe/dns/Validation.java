package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.DnssecFacts.State;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Deadline;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import io.github.checklistreport.probe.common.RemoteText;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;
import org.xbill.DNS.dnssec.ValidatingResolver;

/**
 * Validates answers, one at a time. Before the first, the root itself has to validate: a resolver
 * that takes signatures away, or a wrong clock, makes every zone look broken.
 */
final class Validation {
    private final DnsTiming timing;
    private final InstantSource clock;
    private final Upstream upstream;
    private final ValidatingResolver validator;
    private @Nullable State control;

    Validation(
            List<InetSocketAddress> resolvers,
            DnsAnchors anchors,
            DnsTiming timing,
            InstantSource clock) {
        this.timing = timing;
        this.clock = clock;
        this.upstream = new Upstream(resolvers, timing, Deadline.in(timing.question(), clock));
        this.validator = new ValidatingResolver(upstream, clock.withZone(ZoneOffset.UTC));
        anchors.load(validator);
    }

    synchronized DnsAnswer ask(Name name, int type) {
        int spent = 0;
        if (control == null || control == State.INDETERMINATE) {
            DnsAnswer root = validated(Name.root, Type.SOA);
            control = root.state();
            spent = root.queries();
        }
        return switch (control) {
            case SECURE -> withQueries(validated(name, type), spent);
            case INDETERMINATE ->
                    DnsjavaClient.untold(Status.SILENT, DnsjavaClient.lookupFailed(), spent);
            case INSECURE, BOGUS ->
                    DnsjavaClient.untold(Status.FAILED, Reason.RESOLVER_STRIPS.word(), spent);
        };
    }

    private static DnsAnswer withQueries(DnsAnswer answer, int more) {
        return new DnsAnswer(
                answer.status(),
                answer.records(),
                answer.state(),
                answer.cause(),
                answer.signedUntil(),
                answer.queries() + more);
    }

    private DnsAnswer validated(Name name, int type) {
        upstream.begin(Deadline.in(timing.question(), clock));
        try {
            Message message = DnsjavaClient.exchange(validator, upstream, name, type);
            Reading reading = Reading.of(message, name, type);
            State state = state(message, upstream);
            return switch (state) {
                case SECURE, INSECURE -> reading.answer(state, null, upstream.sent());
                case BOGUS -> reading.answer(state, reason(message), upstream.sent());
                case INDETERMINATE ->
                        reading.answer(state, DnsjavaClient.lookupFailed(), upstream.sent());
            };
        } catch (ExecutionException e) {
            return DnsjavaClient.untold(
                    Status.SILENT, DnsjavaClient.lookupFailed(), upstream.sent());
        }
    }

    private static State state(Message message, Upstream up) {
        if (message.getHeader().getFlag(Flags.AD)) {
            return State.SECURE;
        }
        if (up.failed() > 0) {
            return State.INDETERMINATE;
        }
        int rcode = message.getRcode();
        return rcode == Rcode.NOERROR || rcode == Rcode.NXDOMAIN ? State.INSECURE : State.BOGUS;
    }

    /** The validator puts its reason into the answer, in a class of its own. */
    private static String reason(Message message) {
        return message.getSection(Section.ADDITIONAL).stream()
                .filter(record -> record.getDClass() == ValidatingResolver.VALIDATION_REASON_QCLASS)
                .filter(TXTRecord.class::isInstance)
                .map(record -> String.join("", ((TXTRecord) record).getStrings()))
                .map(RemoteText::clean)
                .findFirst()
                .orElse("validation failed");
    }
}
