package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.lab.HttpLab;
import io.github.checklistreport.model.evidence.AppFacts;
import io.github.checklistreport.model.evidence.HeadersFacts;
import io.github.checklistreport.model.evidence.HstsFacts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedirectFacts;
import io.github.checklistreport.model.evidence.RedirectFacts.Problem;
import io.github.checklistreport.probe.common.Probe;
import java.nio.file.Path;
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

        for (Probe probe : new Probe[] {new HstsProbe(), new HeadersProbe(), new AppProbe()}) {
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

        AppFacts facts = (AppFacts) observe(new AppProbe(), "return 200;", tls).facts();

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

        Observation seen = observe(new AppProbe(), "return 200;", tls);
        AppFacts facts = (AppFacts) seen.facts();

        assertThat(seen.reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(facts.releaseState()).isEqualTo(AppFacts.ReleaseState.END_OF_LIFE);
        assertThat(facts.registrations()).isNull();
        assertThat(facts.rules()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    misskey  | 2026.11.0 | {"disableRegistration":true} | closed
                    pleroma  | 2.9.1     | {}                           | open
                    akkoma   | 3.17.0    | {}                           | open
                    pixelfed | 0.12.12   | {}                           | open
                    """)
    void asksOthersInTheirOwnWay(
            String software, String version, String metadata, String registrations)
            throws Exception {
        String tls =
                NODEINFO.formatted(software, version, metadata)
                        + """
                        location = /api/v1/instance { return 200 '{"registrations":true,
                          "version":"2.7.2 (compatible; Other 1.0)"}'; }
                        location / { return 500; }
                        """;

        AppFacts facts = (AppFacts) observe(new AppProbe(), "return 200;", tls).facts();

        assertThat(facts.software()).isEqualTo(software);
        assertThat(facts.version()).isEqualTo(version);
        assertThat(facts.registrations()).isEqualTo(registrations);
        assertThat(facts.releaseState()).isEqualTo(AppFacts.ReleaseState.UNKNOWN_SOFTWARE);
    }

    private Observation observe(Probe probe, String plain, String tls) throws Exception {
        try (HttpLab lab = HttpLab.start(folder, plain, tls)) {
            return probe.observe(lab.context()).get(0);
        }
    }
}
