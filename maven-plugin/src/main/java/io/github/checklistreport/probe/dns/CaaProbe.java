package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.CaaFacts;
import io.github.checklistreport.model.evidence.CaaFacts.CaaRecord;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/**
 * The nearest CAA record set of each host, found by climbing from its name up to, but not
 * including, the root (RFC 8659 §3). Where the DNS fails before a set was found, nothing is known:
 * an authority would not issue either.
 */
public final class CaaProbe implements Probe {
    private static final int MAX_RECORDS = 30;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{1,255}");

    @Override
    public ProbeName name() {
        return ProbeName.CAA;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return AddressesProbe.hosts(target).stream()
                .map(host -> new PlannedStep(name(), host, List.of(), host.split("\\.").length))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return AddressesProbe.hosts(context.target()).stream()
                .map(host -> Asking.of(context, name(), host, this::climb))
                .toList();
    }

    private Observation climb(Look look, Questions questions, String host) throws NetException {
        Optional<String> at = Optional.of(host);
        while (at.isPresent()) {
            DnsAnswer answer = questions.told(at.get(), Type.CAA);
            if (answer.status() == DnsAnswer.Status.FOUND) {
                return look.observed(facts(answer.records()));
            }
            at = HostNames.parent(at.get());
        }
        return look.observed(new CaaFacts(List.of(), null));
    }

    private static CaaFacts facts(List<Record> records) throws NetException {
        List<CaaRecord> found =
                records.stream()
                        .limit(MAX_RECORDS)
                        .filter(CAARecord.class::isInstance)
                        .map(CAARecord.class::cast)
                        .filter(record -> TAG.matcher(record.getTag()).matches())
                        .map(CaaProbe::fact)
                        .toList();
        if (found.isEmpty()) {
            throw new NetException(Reason.MALFORMED, "no CAA record that can be read");
        }
        return new CaaFacts(found, HostNames.of(records.get(0).getName()));
    }

    private static CaaRecord fact(CAARecord record) {
        return new CaaRecord(record.getFlags(), record.getTag(), Masked.text(record.getValue()));
    }
}
