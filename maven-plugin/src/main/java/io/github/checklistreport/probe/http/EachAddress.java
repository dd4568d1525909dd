package io.github.checklistreport.probe.http;

import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.List;

/** One observation for each address of a host, since each may be a machine of its own. */
final class EachAddress {
    /** Those of a host beyond are not asked, and are said to be not. */
    static final int MOST = 4;

    private EachAddress() {}

    /** What is seen at one address. */
    interface View {
        Observation observe(Look look, HttpGet http);
    }

    static List<Observation> of(
            ProbeContext context, ProbeName probe, String host, int port, View view) {
        List<Observation> seen = new ArrayList<>();
        try {
            for (Endpoint endpoint : context.transport().endpoints(host, port)) {
                Look look = context.look(probe, host);
                seen.add(
                        seen.size() < MOST
                                ? view.observe(look, context.http().at(endpoint))
                                : look.inconclusive(Reason.BUDGET_SPENT, endpoint.shownAddress()));
            }
        } catch (NetException e) {
            seen.add(context.look(probe, host).inconclusive(e));
        }
        return seen;
    }
}
