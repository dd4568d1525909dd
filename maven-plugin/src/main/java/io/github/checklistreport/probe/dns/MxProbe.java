package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.MxFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.RemoteText;
import java.util.Comparator;
import java.util.List;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Type;

/** Where mail for the domain goes. A single {@code .} says that it takes none (RFC 7505). */
public final class MxProbe implements Probe {
    static final String NULL_MX = ".";
    private static final int MAX_HOSTS = 20;

    @Override
    public ProbeName name() {
        return ProbeName.MX;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return Asking.plan(name(), target.mailDomain(), 1);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return List.of(
                Asking.of(
                        context,
                        name(),
                        context.target().mailDomain(),
                        (look, questions, domain) ->
                                look.observed(new MxFacts(hosts(questions, domain)))));
    }

    /** The mail servers of a domain, most wanted first; empty where it names none. */
    static List<String> hosts(Questions questions, String domain) throws NetException {
        return questions.told(domain, Type.MX).records().stream()
                .filter(MXRecord.class::isInstance)
                .map(MXRecord.class::cast)
                .sorted(Comparator.comparingInt(MXRecord::getPriority))
                .limit(MAX_HOSTS)
                .map(MXRecord::getTarget)
                .map(MxProbe::shown)
                .toList();
    }

    private static String shown(Name target) {
        return target.equals(Name.root) ? NULL_MX : RemoteText.clean(HostNames.of(target));
    }
}
