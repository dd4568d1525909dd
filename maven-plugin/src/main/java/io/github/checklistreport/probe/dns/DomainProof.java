package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whether the admin controls the domain: the {@link ProofToken} stands in a TXT record under it, or
 * in a file on its web host. Without either the observation is inconclusive with {@link
 * Reason#NO_PROOF}.
 */
public final class DomainProof implements Probe {
    private static final String WEB = "web";
    private static final String DNS = "dns";
    private static final int MAX_BODY = 4096;

    /** The name of the TXT record. */
    public static String recordName(Target target) {
        return "_checklist-report." + target.domain();
    }

    /** The address of the file. */
    public static String fileUrl(Target target) {
        return "https://" + target.webHost() + "/.well-known/checklist-report.txt";
    }

    @Override
    public ProbeName name() {
        return ProbeName.PROOF;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return List.of(
                new PlannedStep(name(), recordName(target), List.of(), 1),
                new PlannedStep(name(), target.webHost(), List.of(443), 1));
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        Target target = context.target();
        return List.of(
                Asking.of(
                        context,
                        name(),
                        target.domain(),
                        (look, questions, domain) ->
                                inDns(questions, target)
                                        ? look.observed(new ProofFacts(DNS, recordName(target)))
                                        : onTheWeb(look, target, context.http())));
    }

    /** A DNS that fails proves nothing, and the web may still. */
    private static boolean inDns(Questions questions, Target target) {
        ProofToken token = ProofToken.of(target.domain());
        try {
            return questions.texts(recordName(target)).stream().anyMatch(token::isIn);
        } catch (NetException e) {
            return false;
        }
    }

    private static Observation onTheWeb(Look look, Target target, HttpGet http) {
        String url = fileUrl(target);
        try {
            HttpReply reply = http.get(look, url, HttpGet.Trust.VERIFIED);
            int length = Math.min(reply.body().length, MAX_BODY);
            String body = new String(reply.body(), 0, length, StandardCharsets.UTF_8);
            return reply.status() == 200 && ProofToken.of(target.domain()).isIn(body)
                    ? look.observed(new ProofFacts(WEB, url))
                    : look.inconclusive(Reason.NO_PROOF, "HTTP " + reply.status() + " " + url);
        } catch (NetException e) {
            return look.inconclusive(Reason.NO_PROOF, e.reason().word() + " " + url);
        }
    }
}
