package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.AddressFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.ShownAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Type;

/** Which addresses the hosts have. */
public final class AddressesProbe implements Probe {
    @Override
    public ProbeName name() {
        return ProbeName.ADDRESSES;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return hosts(target).stream()
                .map(host -> new PlannedStep(name(), host, List.of(), 2))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return hosts(context.target()).stream()
                .map(host -> Asking.of(context, name(), host, this::addresses))
                .toList();
    }

    private Observation addresses(Look look, Questions questions, String host) throws NetException {
        return look.observed(
                new AddressFacts(of(questions, host, Type.A), of(questions, host, Type.AAAA)));
    }

    private static List<String> of(Questions questions, String host, int type) throws NetException {
        return questions.told(host, type).records().stream()
                .limit(DnsHostAddresses.MAX)
                .map(
                        record ->
                                record instanceof ARecord four
                                        ? four.getAddress()
                                        : ((AAAARecord) record).getAddress())
                .map(ShownAddress::of)
                .toList();
    }

    static Set<String> hosts(Target target) {
        Set<String> hosts = new LinkedHashSet<>(target.webHosts());
        hosts.add(target.domain());
        return hosts;
    }
}
