package io.github.checklistreport.probe.registry;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.registry.RdapServices.Service;
import java.util.List;
import java.util.Optional;

/**
 * Which personal data the registry shows of whoever registered the domain: by RDAP, and for {@code
 * .jp} by WHOIS. What was answered is forgotten; the facts hold names of fields, and no value.
 */
public final class RegistrantProbe implements Probe {
    private static final String JAPAN = "jp";

    private final Feeds registries;

    /** {@code registries} knows where each registry answers, and asks nobody for it. */
    public RegistrantProbe(Feeds registries) {
        this.registries = registries;
    }

    /** One way of asking for a name; empty where the registry does not know it. */
    @FunctionalInterface
    private interface Lookup {
        Optional<Observation> ask(String name) throws NetException;
    }

    @Override
    public ProbeName name() {
        return ProbeName.REGISTRANT;
    }

    /** The registrar, which only the registry's answer names, is counted with the registry. */
    @Override
    public List<PlannedStep> plan(Target target) {
        if (isJapanese(target.domain())) {
            int connections = RegisteredName.candidates(target.domain(), JAPAN).size();
            return List.of(
                    new PlannedStep(
                            name(), WhoisLookup.HOST, List.of(WhoisLookup.PORT), connections));
        }
        try {
            return services().of(target.domain()).map(this::step).stream().toList();
        } catch (NetException e) {
            return List.of(); // the probe says why
        }
    }

    private PlannedStep step(Service service) {
        return new PlannedStep(name(), service.host(), List.of(443), RdapLookup.MAX_REQUESTS);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        Look look = context.look(name(), context.target().domain());
        try {
            return List.of(observation(context, look, context.target().domain()));
        } catch (NetException e) {
            return List.of(look.inconclusive(e));
        } catch (RuntimeException e) {
            // its message may quote what was answered
            return List.of(look.inconclusive(Reason.INTERNAL, e.getClass().getSimpleName()));
        }
    }

    private Observation observation(ProbeContext context, Look look, String domain)
            throws NetException {
        if (isJapanese(domain)) {
            return first(look, domain, JAPAN, new WhoisLookup(look, context)::ask);
        }
        Optional<Service> service = services().of(domain);
        if (service.isEmpty()) {
            return look.inconclusive(Reason.NO_SERVICE, null);
        }
        return first(
                look,
                domain,
                service.get().suffix(),
                new RdapLookup(look, context.registryHttp(), service.get())::ask);
    }

    private static Observation first(Look look, String domain, String suffix, Lookup lookup)
            throws NetException {
        for (String name : RegisteredName.candidates(domain, suffix)) {
            Optional<Observation> seen = lookup.ask(name);
            if (seen.isPresent()) {
                return seen.get();
            }
        }
        return look.inconclusive(Reason.NOT_FOUND, null);
    }

    private static boolean isJapanese(String domain) {
        return domain.endsWith("." + JAPAN);
    }

    /**
     * The admin's own list in place of the tool's, where there is one. One that cannot be had is
     * none; one that cannot be read is a mistake that the admin hears of.
     */
    private RdapServices services() throws NetException {
        byte[] own;
        try {
            own = registries.read(RdapServices.FILE);
        } catch (NetException e) {
            return RdapServices.bundled();
        }
        try {
            return RdapServices.parse(own);
        } catch (NetException e) {
            throw new NetException(e.reason(), RdapServices.FILE);
        }
    }
}
