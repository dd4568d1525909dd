package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Findings;
import io.github.checklistreport.lab.WholeServer;
import io.github.checklistreport.lab.WholeServer.Care;
import io.github.checklistreport.load.EvidenceLoader;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.pipeline.ProbeServer.Option;
import io.github.checklistreport.pipeline.ProbeServer.Order;
import io.github.checklistreport.probe.dns.ProofToken;
import io.github.checklistreport.testing.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The goals against a whole server: from the first packet to the verdict in the report. */
class WholeServerTest {
    private static final String HEAD =
            """
            checklist: mastodon-2020
            server: {name: Example Social, domain: social.example, software: mastodon}
            probe:
              consent: true
              alsoAsk: [ssh, redis, postgresql]
              hosts: [media.social.example]
              dkimSelectors: [mail]
              ssh: {port: 22022, user: probe}
              place: the lab
            """;

    /** The columns of the table of verdicts that a finding can stand in. */
    private static final List<String> COLUMNS =
            List.of(
                    "pass, full",
                    "pass, partial",
                    "weak",
                    "fail, full",
                    "fail, partial",
                    "unknown",
                    "no probe");

    @TempDir static Path folder;
    private static final List<String> SAID = new ArrayList<>();
    private static Jvm before;
    private static Jvm after;
    private static Outcome outcome;
    private static Instant now;
    private static Evidence evidence;
    private static Map<String, String> itemOfColumn;
    private static Map<String, String> provedItemOfColumn;

    @BeforeAll
    static void look() throws Exception {
        Path lab = Files.createDirectory(folder.resolve("lab"));
        try (WholeServer server =
                WholeServer.start(lab, ProofToken.of("social.example").text(), Care.NEGLECTED)) {
            Admin.in(folder).writes(HEAD);
            Files.writeString(folder.resolve("host-facts.json"), server.hostFacts(Instant.now()));
            before = Jvm.now();
            outcome =
                    new ProbeServer(InstantSource.system(), new Random(1), SAID::add)
                            .run(
                                    Admin.in(folder).request(),
                                    new Order(
                                            server.aims(),
                                            EnumSet.of(Option.ALLOW_PRIVATE, Option.SUGGEST),
                                            folder.resolve("host-facts.json"),
                                            Path.of(System.getProperty("java.home")),
                                            "1.2.3"));
            after = Jvm.now();
        }
        now = Instant.now();
        readBack();
    }

    private static void readBack() {
        evidence =
                Objects.requireNonNull(
                        new EvidenceLoader(folder)
                                .load(folder.resolve("evidence.json"), "social.example", now)
                                .value());
        Input input =
                Objects.requireNonNull(
                        new InputLoader(folder).load(folder.resolve("answers.yaml"), now).value());
        List<Finding> findings = Findings.of(input.checklist(), input.answers().server(), evidence);
        itemOfColumn = new TreeMap<>();
        provedItemOfColumn = new TreeMap<>();
        for (Finding finding : findings) {
            Map<String, String> items =
                    finding.applies() == Applies.PROVED ? provedItemOfColumn : itemOfColumn;
            items.putIfAbsent(column(finding), finding.item());
        }
        itemOfColumn.put("no probe", "managed-hosting-considered");
    }

    private static String column(Finding finding) {
        String strength = finding.strength() == Finding.Strength.FULL ? ", full" : ", partial";
        return switch (finding.result()) {
            case PASS -> "pass" + strength;
            case FAIL -> "fail" + strength;
            case WEAK -> "weak";
            case UNKNOWN -> "unknown";
        };
    }

    @Test
    void everyProbeWasThereAndKeptToLoopback() {
        assertThat(evidence.observations().stream().map(Observation::probe))
                .containsAll(EnumSet.allOf(ProbeName.class));
        assertThat(evidence.observations())
                .allSatisfy(
                        one ->
                                assertThat(String.valueOf(one.address()))
                                        .isIn("127.0.0.1", "::1", "null"));
    }

    @Test
    void aRunStaysWithinItsConnections() {
        String done =
                outcome.lines().stream()
                        .filter(one -> one.contains("connections in"))
                        .findFirst()
                        .orElseThrow();
        int connections = Integer.parseInt(done.replaceAll(".*; ([0-9]+) connections in.*", "$1"));
        assertThat(connections).isBetween(100, 250);
    }

    @Test
    void thePlanIsPrintedBeforeAnythingIsSent() {
        assertThat(SAID.get(0)).isEqualTo("What will be sent, for social.example");
        int progress =
                IntStream.range(0, SAID.size())
                        .filter(i -> SAID.get(i).startsWith("proof social.example:"))
                        .findFirst()
                        .orElseThrow();
        assertThat(SAID.subList(0, progress)).anyMatch(line -> line.startsWith("In all: at most"));
    }

    @Test
    void theEvidenceIsForItsOwnersEyes() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("evidence.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theSharedStateOfTheJvmIsAsItWas() {
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void everyCellOfTheTableIsReached(String claim, String column, String expected)
            throws Exception {
        String item =
                claim.endsWith("disproved")
                        ? provedItemOfColumn.get(column)
                        : itemOfColumn.get(column);
        assertThat(item).as("an item for %s", column).isNotNull();
        JsonNode shown = reported(item, claim);
        assertThat(described(shown)).isEqualTo(expected);
    }

    static Stream<Arguments> cells() {
        List<List<String>> rows =
                Resources.lines(Resources.test("assess/verdicts.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                        .toList();
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                IntStream.range(1, COLUMNS.size() + 1)
                                        .filter(
                                                i ->
                                                        !row.get(0).endsWith("disproved")
                                                                || provedItemOfColumn.containsKey(
                                                                        COLUMNS.get(i - 1)))
                                        .mapToObj(
                                                i ->
                                                        Arguments.of(
                                                                row.get(0),
                                                                COLUMNS.get(i - 1),
                                                                row.get(i))));
    }

    private static JsonNode reported(String item, String claim) throws Exception {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String signed = "by: \"@alice\", answeredOn: " + today + ", publish: full";
        String answer =
                switch (claim) {
                    case "met", "partial", "unmet" -> "{status: " + claim + ", " + signed + "}";
                    case "unmet, live exception" ->
                            "{status: unmet, exception: {reason: Too dear., expires: "
                                    + today
                                    + "}, "
                                    + signed
                                    + "}";
                    case "unmet, expired exception" ->
                            "{status: unmet, exception: {reason: Too dear., expires: "
                                    + today.minusDays(1)
                                    + "}, "
                                    + signed
                                    + "}";
                    case "not-applicable", "not-applicable, disproved" ->
                            "{status: not-applicable, reason: Not here., " + signed + "}";
                    case "unanswered" -> "{status: unanswered, publish: full}";
                    default -> throw new AssertionError(claim);
                };
        Admin admin = Admin.in(folder).at(now.toString());
        admin.writes(HEAD + "answers:\n  " + item + ": " + answer + "\n");
        Path out = folder.resolve("report");
        new GenerateReport()
                .run(
                        admin.request(),
                        new GenerateReport.Output(out, "public", "html,json", "1.2.3", null));
        String page = Files.readString(out.resolve("public/en/items/" + item + ".html"));
        JsonNode report =
                JsonMapper.shared().readTree(Files.readString(out.resolve("public/report.json")));
        for (JsonNode one : report.get("items")) {
            if (one.get("id").stringValue().equals(item)) {
                assertThat(page).contains("v-" + one.get("verdict").stringValue());
                return one;
            }
        }
        throw new AssertionError(item);
    }

    private static String described(JsonNode item) {
        StringBuilder text = new StringBuilder();
        text.append(item.get("verdict").stringValue());
        text.append(" · ").append(item.get("basis").stringValue());
        item.get("flags").forEach(flag -> text.append(" + ").append(flag.stringValue()));
        return text.toString();
    }

    /** What everything in a JVM shares. */
    private record Jvm(
            List<String> providers,
            Map<String, String> security,
            Properties system,
            int sslContext,
            int sslSocketFactory,
            int hostnameVerifier) {
        private static final Set<String> SECURITY =
                Set.of(
                        "jdk.tls.disabledAlgorithms",
                        "jdk.certpath.disabledAlgorithms",
                        "jdk.tls.legacyAlgorithms",
                        "networkaddress.cache.ttl",
                        "keystore.type");

        static Jvm now() throws Exception {
            Map<String, String> security = new TreeMap<>();
            SECURITY.forEach(key -> security.put(key, String.valueOf(Security.getProperty(key))));
            return new Jvm(
                    Arrays.stream(Security.getProviders()).map(Provider::toString).toList(),
                    security,
                    (Properties) System.getProperties().clone(),
                    System.identityHashCode(SSLContext.getDefault()),
                    System.identityHashCode(HttpsURLConnection.getDefaultSSLSocketFactory()),
                    System.identityHashCode(HttpsURLConnection.getDefaultHostnameVerifier()));
        }
    }
}
