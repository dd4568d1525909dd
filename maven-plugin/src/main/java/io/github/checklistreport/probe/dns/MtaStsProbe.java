package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.MtaStsFacts;
import io.github.checklistreport.model.evidence.MtaStsFacts.Problem;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether mail to the domain must be encrypted (RFC 8461): one record, one policy, and every mail
 * server named by it.
 */
public final class MtaStsProbe implements Probe {
    private static final int MAX_MX = 50;

    @Override
    public ProbeName name() {
        return ProbeName.MTA_STS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return List.of(
                new PlannedStep(name(), "_mta-sts." + target.mailDomain(), List.of(), 2),
                new PlannedStep(name(), "mta-sts." + target.mailDomain(), List.of(443), 1));
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return List.of(
                Asking.of(
                        context,
                        name(),
                        context.target().mailDomain(),
                        (look, questions, domain) ->
                                look(look, questions, domain, context.http())));
    }

    private static Observation look(Look look, Questions questions, String domain, HttpGet http)
            throws NetException {
        List<String> records =
                questions.texts("_mta-sts." + domain).stream()
                        .filter(MtaStsPolicy::isRecord)
                        .toList();
        List<String> servers = MxProbe.hosts(questions, domain);
        boolean receives = !servers.isEmpty() && !servers.contains(MxProbe.NULL_MX);
        if (records.isEmpty()) {
            return receives
                    ? look.observed(facts(records, null, List.of()))
                    : look.skipped(Reason.NOT_APPLICABLE);
        }
        if (records.size() > 1) {
            return look.observed(facts(records, null, List.of(Problem.MULTIPLE_RECORDS)));
        }
        if (!MtaStsPolicy.isWellFormed(records.get(0))) {
            return look.observed(facts(records, null, List.of(Problem.BAD_RECORD)));
        }
        return policy(look, http, domain, records, servers);
    }

    private static Observation policy(
            Look look, HttpGet http, String domain, List<String> records, List<String> servers) {
        String url = "https://mta-sts." + domain + "/.well-known/mta-sts.txt";
        try {
            HttpReply reply = http.get(look, url, HttpGet.Trust.VERIFIED);
            Optional<Reason> unsaid = unsaid(reply.status());
            if (unsaid.isPresent()) {
                return look.observedInPart(facts(records, null, List.of()), unsaid.get(), url);
            }
            return look.observed(judged(records, servers, reply));
        } catch (NetException e) {
            return e.reason() == Reason.UNTRUSTED_CERTIFICATE
                    ? look.observed(facts(records, null, List.of(Problem.POLICY_UNTRUSTED)))
                    : look.observedInPart(
                            facts(records, null, List.of()), e.reason(), e.getMessage());
        }
    }

    /** A status by which a server says nothing of the policy, at least not to us. */
    private static Optional<Reason> unsaid(int status) {
        if (status == 401 || status == 403) {
            return Optional.of(Reason.FORBIDDEN);
        }
        if (status == 429) {
            return Optional.of(Reason.RATE_LIMITED);
        }
        return status >= 500 ? Optional.of(Reason.SERVER_ERROR) : Optional.empty();
    }

    /** Redirects are not followed (§3.3), so whatever is not a 200 is no policy. */
    private static MtaStsFacts judged(List<String> records, List<String> servers, HttpReply reply) {
        if (reply.status() != 200) {
            return facts(records, null, List.of(Problem.POLICY_MISSING));
        }
        Optional<MtaStsPolicy> policy =
                MtaStsPolicy.parse(new String(reply.body(), StandardCharsets.UTF_8));
        if (policy.isEmpty()) {
            return facts(records, null, List.of(Problem.BAD_POLICY));
        }
        boolean covered =
                policy.get().mode().equals("none")
                        || servers.stream().allMatch(policy.get()::covers);
        return facts(records, policy.get(), covered ? List.of() : List.of(Problem.MX_NOT_COVERED));
    }

    private static MtaStsFacts facts(
            List<String> records, @Nullable MtaStsPolicy policy, List<Problem> problems) {
        return policy == null
                ? new MtaStsFacts(Masked.all(records), null, List.of(), 0, problems)
                : new MtaStsFacts(
                        Masked.all(records),
                        policy.mode(),
                        policy.mx().stream().limit(MAX_MX).toList(),
                        policy.maxAge(),
                        problems);
    }
}
