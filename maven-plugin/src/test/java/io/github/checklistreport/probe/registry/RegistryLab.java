package io.github.checklistreport.probe.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.HttpReply.Header;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A world of registries with canned answers. */
final class RegistryLab implements HttpGet {
    private static final String SERVICES =
            """
            {"services": [[["example"], ["https://rdap.registry.example/"]]]}
            """;

    private final Map<String, HttpReply> replies = new LinkedHashMap<>();
    private final Map<String, Reason> failures = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** Only what comes with the tool. */
    static final Feeds NO_LIST =
            name -> {
                throw new NetException(Reason.NOT_FOUND, name);
            };

    private Feeds feeds = name -> SERVICES.getBytes(StandardCharsets.UTF_8);

    /** {@code url} is answered with a fixture. */
    RegistryLab answer(String url, String fixture) {
        return answer(
                url, 200, Fixtures.bytes("rdap/" + fixture + ".json"), "application/rdap+json");
    }

    RegistryLab answer(String url, int status, byte[] body, String type) {
        replies.put(
                url, new HttpReply(url, status, List.of(new Header("content-type", type)), body));
        return this;
    }

    /** {@code url} cannot be had, in words of somebody else. */
    RegistryLab fail(String url, Reason reason) {
        failures.put(url, reason);
        return this;
    }

    RegistryLab with(Feeds other) {
        feeds = other;
        return this;
    }

    /** The addresses that were asked for, in order. */
    List<String> asked() {
        return asked;
    }

    Observation observe(String domain) {
        ProbeContext lab = new LabContext().with(LabContext.target(domain)).context();
        List<Observation> all =
                new RegistrantProbe(feeds)
                        .observe(
                                new ProbeContext(
                                        lab.target(),
                                        lab.transport(),
                                        lab.thirdParties(),
                                        lab.dns(),
                                        lab.http(),
                                        this,
                                        lab.roots(),
                                        lab.limits(),
                                        lab.clock(),
                                        lab.random(),
                                        lab.tool()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Override
    public HttpReply get(Look look, String url, Trust trust) throws NetException {
        assertThat(trust).isEqualTo(Trust.VERIFIED);
        asked.add(url);
        if (failures.containsKey(url)) {
            throw new NetException(failures.get(url), "Hanako Kanaria");
        }
        return replies.getOrDefault(
                url, new HttpReply(url, 404, List.of(), Fixtures.bytes("rdap/error-object.json")));
    }

    @Override
    public HttpReply follow(Look look, String url, Trust trust) {
        throw new AssertionError("a registry does not lead anywhere");
    }
}
