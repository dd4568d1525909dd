package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.TlsRptFacts;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.List;
import java.util.regex.Pattern;

/** Where reports on encrypted delivery go (RFC 8460 §3). */
public final class TlsRptProbe implements Probe {
    private static final Pattern VERSION = Pattern.compile("v=TLSRPTv1[ \t]*;.*", Pattern.DOTALL);

    @Override
    public ProbeName name() {
        return ProbeName.TLS_RPT;
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
                                look.observed(
                                        new TlsRptFacts(
                                                records(
                                                        questions.texts(
                                                                "_smtp._tls." + domain))))));
    }

    private static List<String> records(List<String> texts) {
        return Masked.all(texts.stream().filter(text -> VERSION.matcher(text).matches()).toList());
    }
}
