package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.rule.Rules;
import io.github.checklistreport.assess.rule.Ruling;
import io.github.checklistreport.lab.HostileServer;
import io.github.checklistreport.lab.HttpLab;
import io.github.checklistreport.lab.LabContext;
import io.github.checklistreport.lab.TlsServers;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedirectFacts;
import io.github.checklistreport.model.evidence.RedirectFacts.Problem;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.probe.common.Feeds;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpProbesTest {
    private static final String NODEINFO =
            """
            location = /.well-known/nodeinfo { return 200 '{"links":[{"rel":
              "http://nodeinfo.diaspora.software/ns/schema/2.0",
              "href":"https://social.example/nodeinfo/2.0"}]}'; }
            location = /nodeinfo/2.0 { return 200 '{"version":"2.0","software":
              {"name":"%s","version":"%s"},"openRegistrations":true,
              "usage":{"users":{"total":3}},"metadata":%s}'; }
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "return 301 https://social.example/;, ''",
        "return 302 https://social.example/;, temporary",
        "return 301 https://other.example/;, 'other-host-first leaves-named-hosts'",
        "return 200 plain;, ends-plain",
        "return 301 http://social.example/;, 'plain-first endless'"
    })
    void seesWherePlainHttpLeads(String plain, String problems) throws Exception {
        Observation seen = observe(new RedirectProbe(), plain, "return 200 ok;");

        assertThat(seen.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(((RedirectFacts) seen.facts()).problems().stream().map(Problem::word))
                .containsExactly(problems.isEmpty() ? new String[0] : problems.split(" "));
    }

    @Test
    void readsTheHeaderOfEveryPath() throws Exception {
        String tls =
                """
                location = / { add_header Strict-Transport-Security "max-age=63072000; preload";
                  return 200 '<script src="/packs/a.js">'; }
                location = /api/v1/instance { add_header Strict-Transport-Security "max-age==1";
                  return 200 x; }
                location = /packs/a.js { add_header Strict-Transport-Security "max-age=1";
                  add_header Strict-Transport-Security "max-age=2"; return 200 x; }
                location / { add_header Strict-Transport-Security "max-age=9"; return 404; }
                """;

        HstsFacts facts = (HstsFacts) observe(new HstsProbe(), "return 200;", tls).facts();

        assertThat(facts.maxAge()).isEqualTo(63072000L);
        assertThat(facts.preload()).isTrue();
        assertThat(facts.perPath().keySet())
                .containsExactly("/", "/api/v1/instance", "/packs/a.js");
        assertThat(facts.maxAges()).containsOnlyKeys("/", "/packs/a.js");
        assertThat(facts.problems())
                .containsExactly("malformed /api/v1/instance", "duplicate /packs/a.js");
    }

    @Test
    void learnsNothingFromAWall() throws Exception {
        String wall = "add_header cf-mitigated challenge always; return 403 x;";

        for (Probe probe :
                new Probe[] {
                    new HstsProbe(), new HeadersProbe(), new AppProbe(FolderOrUrlFeeds.bundled())
                }) {
            Observation seen = observe(probe, wall, wall);
            assertThat(seen.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(seen.reason()).isEqualTo(Reason.CHALLENGE_PAGE);
        }
    }

    @Test
    void doesNotBelieveACertificateThatNobodyVouchesFor() throws Exception {
        try (HttpLab lab = HttpLab.start(folder, "return 200;", "return 200;")) {
            assertThat(new HstsProbe().observe(lab.distrusting()).get(0).reason())
                    .isEqualTo(Reason.UNTRUSTED_CERTIFICATE);
        }
    }

    @Test
    void readsSecurityHeaders() throws Exception {
        String tls =
                """
                add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'";
                add_header X-Content-Type-Options nosniff;
                add_header CF-RAY abc;
                return 200 x;
                """;

        HeadersFacts facts = (HeadersFacts) observe(new HeadersProbe(), "return 200;", tls).facts();

        assertThat(facts.csp()).containsExactly("default-src 'none'", "frame-ancestors 'none'");
        assertThat(facts.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(facts.headers().get("referrer-policy")).isNull();
        assertThat(facts.inFront()).containsExactly("Cloudflare");
    }

    @Test
    void asksMastodon() throws Exception {
        String tls =
                NODEINFO.formatted("mastodon", "4.5.20", "{}")
                        + """
                        location = /api/v2/instance { return 200 '{"version":"4.5.20",
                          "source_url":"https://github.com/mastodon/mastodon",
                          "registrations":{"enabled":true,"approval_required":true},
                          "contact":{"email":"someone@social.example"},
                          "rules":[{"id":"1","text":"a"},{"id":"2","text":"b"}]}'; }
                        location / { return 404; }
                        """;

        AppFacts facts =
                (AppFacts)
                        observe(new AppProbe(FolderOrUrlFeeds.bundled()), "return 200;", tls)
                                .facts();

        assertThat(facts.version()).isEqualTo("4.5.20");
        assertThat(facts.registrations()).isEqualTo("approval");
        assertThat(facts.rules()).isEqualTo(2);
        assertThat(facts.sourceState()).isEqualTo("upstream");
        assertThat(facts.contact()).containsExactly("email");
        assertThat(facts.toString()).doesNotContain("someone@");
        assertThat(facts.incomplete())
                .containsExactly("/api/v1/instance/extended_description not-found");
    }

    @Test
    void leavesOpenWhatLimitedFederationHides() throws Exception {
        String tls = NODEINFO.formatted("mastodon", "4.3.9", "{}") + "location / { return 401; }";

        Observation seen = observe(new AppProbe(FolderOrUrlFeeds.bundled()), "return 200;", tls);
        AppFacts facts = (AppFacts) seen.facts();

        assertThat(seen.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(facts.releaseState()).isEqualTo(AppFacts.ReleaseState.END_OF_LIFE);
        assertThat(facts.registrations()).isNull();
        assertThat(facts.rules()).isNull();
    }

    /** The last number is how many pages are asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    misskey  | 2026.11.0 | {}                            | closed | false | 2
                    sharkey  | 2025.4.4  | {"disableRegistration":true}  | closed | true  | 2
                    cherry   | 4.17.0    | {"disableRegistration":false} | open   | true  | 2
                    pleroma  | 2.9.1     | {}                            | open   | true  | 3
                    akkoma   | 3.17.0    | {}                            | open   | true  | 3
                    pixelfed | 0.12.12   | {}                            | open   | true  | 3
                    """)
    void asksOthersInTheirOwnWay(
            String software,
            String version,
            String metadata,
            String registrations,
            boolean open,
            int requests)
            throws Exception {
        String nodeInfo = NODEINFO.formatted(software, version, metadata);
        String tls =
                nodeInfo.replace("\"openRegistrations\":true", "\"openRegistrations\":" + open)
                        + """
                        location = /api/v1/instance { return 200 '{"registrations":true,
                          "version":"2.7.2 (compatible; Other 1.0)"}'; }
                        location / { return 500; }
                        """;

        Observation seen = observe(new AppProbe(FolderOrUrlFeeds.bundled()), "return 200;", tls);
        AppFacts facts = (AppFacts) seen.facts();

        assertThat(facts.software()).isEqualTo(software);
        assertThat(facts.version()).isEqualTo(version);
        assertThat(facts.registrations()).isEqualTo(registrations);
        assertThat(facts.releaseState()).isEqualTo(AppFacts.ReleaseState.UNKNOWN_SOFTWARE);
        assertThat(seen.connections()).isEqualTo(requests);
    }

    @ParameterizedTest
    @CsvSource({
        "4.5.19+glitch, SECURITY_MISSING, FAIL, PARTIAL",
        "4.5.20+glitch, NEWEST_OF_LINE, PASS, PARTIAL",
        "4.5.19, SECURITY_MISSING, FAIL, FULL",
        "4.6.6+glitch, UNKNOWN_LINE, UNKNOWN, PARTIAL"
    })
    void judgesAForkByWhatItIsBasedOn(
            String version, AppFacts.ReleaseState state, Result result, Strength strength)
            throws Exception {
        String tls = NODEINFO.formatted("mastodon", version, "{}") + "location / { return 404; }";

        Observation seen = observe(new AppProbe(FolderOrUrlFeeds.bundled()), "return 200;", tls);
        AppFacts facts = (AppFacts) seen.facts();
        Ruling ruling = judge(Check.APP_VERSION, seen);

        assertThat(facts.version()).isEqualTo(version);
        assertThat(facts.releaseState()).isEqualTo(state);
        assertThat(facts.variant() == AppFacts.Variant.FORK).isEqualTo(version.contains("+"));
        assertThat(ruling.result()).isEqualTo(result);
        assertThat(ruling.strength()).isEqualTo(strength);
        assertThat(ruling.seen())
                .extracting(one -> one.label().key())
                .contains("seen.other-software");
    }

    @ParameterizedTest
    @CsvSource({
        "return 200 ok;, reachable",
        "return 404;, not-found",
        "return 403;, unreadable",
        "if ($uri = /code) { return 302 https://social.example/users/sign_in; } return 200 ok;, login"
    })
    void opensTheSourceAsAnybodyWould(String source, String state) throws Exception {
        String tls =
                """
                location = /api/v2/instance { return 200 '{"version":"4.5.20",
                  "source_url":"https://social.example/code"}'; }
                location = /.well-known/nodeinfo { return 404; }
                location = /api/v1/instance/extended_description { return 404; }
                location / { %s }
                """
                        .formatted(source);

        AppFacts facts =
                (AppFacts)
                        observe(new AppProbe(FolderOrUrlFeeds.bundled()), "return 200;", tls)
                                .facts();

        assertThat(facts.sourceState()).isEqualTo(state);
    }

    @Test
    void plansTheRequestForTheSource() {
        assertThat(
                        new AppProbe(FolderOrUrlFeeds.bundled())
                                .plan(LabContext.target("social.example")))
                .extracting(PlannedStep::host)
                .containsExactly("social.example", "source_url");
    }

    @Test
    void plansToAskForAListFromTheWeb() throws Exception {
        try (HttpLab lab = HttpLab.start(folder, "return 200;", "")) {
            ProbeContext context = lab.context();
            WireHttp.Setup setup =
                    new WireHttp.Setup(
                            context.roots(), context.limits(), context.clock(), context.tool());
            Feeds web =
                    FolderOrUrlFeeds.web(
                            URI.create("https://lists.example/a/"),
                            WireHttp.toThirdParties(context.thirdParties(), setup));
            assertThat(new AppProbe(web).plan(LabContext.target("social.example")))
                    .extracting(PlannedStep::host)
                    .containsExactly("social.example", "source_url", "lists.example");
        }
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404", "500"})
    void takesAMissingHeaderOfAnErrorForNothing(int status) throws Exception {
        String tls =
                """
                location = / { add_header Strict-Transport-Security "max-age=63072000";
                  return 200 '<link href="/a.css">'; }
                location = /a.css { add_header Strict-Transport-Security "max-age=63072000";
                  return 200 x; }
                location / { return %d; }
                """
                        .formatted(status);

        Observation seen = observe(new HstsProbe(), "return 200;", tls);

        assertThat(((HstsFacts) seen.facts()).perPath().keySet()).containsExactly("/", "/a.css");
        assertThat(seen.reason()).isEqualTo(status == 500 ? Reason.SERVER_ERROR : null);
        assertThat(judge(Check.HSTS, seen).result())
                .isEqualTo(status == 500 ? Result.UNKNOWN : Result.PASS);
    }

    /** An address that tells nothing leaves open what would be a pass. */
    @Test
    void looksAtEveryAddress() throws Exception {
        String header = "add_header Strict-Transport-Security max-age=63072000; return 200 ok;";
        try (HttpLab lab = HttpLab.start(folder, "return 301 https://social.example/;", header);
                HostileServer mute = HostileServer.start(HostileServer.Manner.RESETTING)) {
            LabContext first = new LabContext().map(80, mute.port()).map(443, mute.port());
            ProbeContext both =
                    HttpLab.withHttp(lab.beside(first).with(TlsServers.PATIENT).context());
            for (Probe probe :
                    new Probe[] {new HstsProbe(), new HeadersProbe(), new RedirectProbe()}) {
                assertThat(probe.observe(both))
                        .extracting(Observation::outcome)
                        .containsExactly(Outcome.INCONCLUSIVE, Outcome.OBSERVED);
            }
            Observation[] seen = new HstsProbe().observe(both).toArray(Observation[]::new);
            assertThat(judge(Check.HSTS, seen).because().key()).isEqualTo("reason.reset");
            assertThat(judge(Check.HSTS, seen[1]).result()).isEqualTo(Result.PASS);
        }
    }

    @Test
    void asksTwoAddressesForFewPages() throws Exception {
        String tls =
                NODEINFO.formatted("mastodon", "4.5.20", "{}")
                        + """
                        location = /api/v2/instance { return 200 '{"version":"4.5.20"}'; }
                        location / { return 200 '<script src="/packs/a.js">'; }
                        """;
        try (HttpLab lab = HttpLab.start(folder, "return 301 https://social.example/;", tls)) {
            ProbeContext both =
                    HttpLab.withHttp(
                            lab.beside(lab.beside(new LabContext()))
                                    .with(TlsServers.PATIENT)
                                    .context());
            List<Observation> seen =
                    Stream.of(
                                    new HstsProbe(),
                                    new HeadersProbe(),
                                    new RedirectProbe(),
                                    new AppProbe(FolderOrUrlFeeds.bundled()))
                            .flatMap(probe -> probe.observe(both).stream())
                            .toList();

            assertThat(seen).hasSize(7).allMatch(one -> one.outcome() == Outcome.OBSERVED);
            assertThat(seen.stream().mapToInt(Observation::connections).sum())
                    .isLessThanOrEqualTo(15);
        }
    }

    @Test
    void asksNoMoreThanSomeAddresses() throws Exception {
        try (HttpLab lab = HttpLab.start(folder, "return 200;", "return 200;")) {
            LabContext many = new LabContext();
            for (int i = 0; i <= EachAddress.MOST; i++) {
                lab.beside(many);
            }
            List<Observation> seen = new HeadersProbe().observe(HttpLab.withHttp(many.context()));

            assertThat(seen).hasSize(EachAddress.MOST + 1);
            assertThat(seen.get(EachAddress.MOST).reason()).isEqualTo(Reason.BUDGET_SPENT);
            assertThat(seen.get(EachAddress.MOST).connections()).isZero();
        }
    }

    private static Ruling judge(Check check, Observation... seen) {
        Instant now = Instant.parse("2026-11-25T00:00:00Z");
        Evidence evidence =
                new Evidence(
                        LabContext.HOST,
                        now,
                        now,
                        new Vantage(null, null, "test"),
                        Aim.ordinary(),
                        List.of(seen));
        Server server =
                new Server(
                        "S",
                        LabContext.HOST,
                        null,
                        null,
                        null,
                        null,
                        "pleroma",
                        null,
                        null,
                        null,
                        List.of());
        return Rules.of(check).orElseThrow().judge(evidence, server);
    }

    private Observation observe(Probe probe, String plain, String tls) throws Exception {
        try (HttpLab lab = HttpLab.start(folder, plain, tls)) {
            return probe.observe(lab.context()).get(0);
        }
    }
}
