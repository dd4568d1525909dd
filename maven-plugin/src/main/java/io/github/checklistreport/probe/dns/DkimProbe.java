package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.DkimFacts;
import io.github.checklistreport.model.evidence.DkimFacts.Hint;
import io.github.checklistreport.model.evidence.DkimFacts.Selector;
import io.github.checklistreport.model.evidence.DkimFacts.State;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.DnsAnswer.Status;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Type;

/**
 * The DKIM keys of the selectors that the answers name. Keys cannot be listed from outside; where
 * no selector is named, the name above them tells at most whether there may be any.
 */
public final class DkimProbe implements Probe {
    private static final int MAX_SELECTORS = 10;

    @Override
    public ProbeName name() {
        return ProbeName.DKIM;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return Asking.plan(
                name(),
                "_domainkey." + target.mailDomain(),
                Math.max(1, Math.min(MAX_SELECTORS, target.dkimSelectors().size())));
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        List<String> selectors = context.target().dkimSelectors();
        return List.of(
                Asking.of(
                        context,
                        name(),
                        context.target().mailDomain(),
                        (look, questions, domain) ->
                                selectors.isEmpty()
                                        ? hint(look, questions, domain)
                                        : keys(look, questions, domain, selectors)));
    }

    /** Only the absence of the whole branch tells something (RFC 8020). */
    private static Observation hint(Look look, Questions questions, String domain)
            throws NetException {
        boolean absent =
                questions.told("_domainkey." + domain, Type.TXT).status() == Status.NO_NAME;
        return look.observed(
                new DkimFacts(List.of(), absent ? Hint.PROBABLY_NONE : Hint.POSSIBLY_PRESENT));
    }

    private static Observation keys(
            Look look, Questions questions, String domain, List<String> names) {
        List<Selector> selectors = new ArrayList<>();
        for (String name : names.subList(0, Math.min(MAX_SELECTORS, names.size()))) {
            selectors.add(selector(questions, name, domain));
        }
        return look.observed(new DkimFacts(selectors, Hint.NOT_ASKED));
    }

    private static Selector selector(Questions questions, String name, String domain) {
        try {
            List<String> texts = questions.texts(name + "._domainkey." + domain);
            if (texts.isEmpty()) {
                return new Selector(name, State.MISSING, "", 0);
            }
            DkimKey key = DkimKey.parse(texts.get(0));
            return texts.size() > 1
                    ? new Selector(name, State.MALFORMED, "", 0)
                    : new Selector(name, key.state(), key.type(), key.bits());
        } catch (NetException e) {
            return new Selector(name, State.LOOKUP_FAILED, "", 0);
        }
    }
}
