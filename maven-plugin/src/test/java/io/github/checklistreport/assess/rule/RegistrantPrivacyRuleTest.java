package io.github.checklistreport.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Told;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RegistrantFacts;
import io.github.checklistreport.model.evidence.RegistrantFacts.Field;
import io.github.checklistreport.model.evidence.RegistrantFacts.Kind;
import io.github.checklistreport.model.evidence.RegistrantFacts.Source;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Messages;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrantPrivacyRuleTest {
    private static final String DOMAIN = "social.example";
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Server SERVER =
            new Server("S", DOMAIN, null, null, null, null, null, null, null, null, List.of());

    /** Kind, fields, why not all was seen; and what is made of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redacted     |                         |           | PASS FULL    | redacted",
                "proxy        |                         |           | PASS FULL    | proxy",
                "redacted     |                         | timed-out | PASS PARTIAL | registrar-unseen",
                "proxy        |                         | forbidden | PASS PARTIAL | registrar-unseen",
                "redacted     | other-contact           |           | PASS PARTIAL | other-contact",
                "redacted     | other-contact           | timed-out | PASS PARTIAL | other-contact",
                "exposed      | name email phone street |           | FAIL FULL    | exposed",
                "exposed      | name email              |           | FAIL FULL    | exposed",
                "exposed      | phone street            | timed-out | FAIL FULL    | exposed",
                "exposed      | name                    |           | FAIL PARTIAL | one-field",
                "exposed      | email                   |           | FAIL PARTIAL | one-field",
                "exposed      | name other-contact      |           | FAIL PARTIAL | one-field",
                "organisation |                         |           | PASS PARTIAL | organisation",
                "organisation | email                   |           | UNKNOWN      | organisation-contact",
                "organisation | name                    |           | UNKNOWN      | organisation-contact",
                "organisation | other-contact           |           | UNKNOWN      | organisation-contact",
                "no-contacts  |                         |           | UNKNOWN      | no-contacts",
                "no-contacts  | other-contact           |           | UNKNOWN      | no-contacts",
            })
    void judges(
            String kind,
            @Nullable String shown,
            @Nullable String reason,
            String expected,
            String key) {
        Ruling ruling =
                judge(seen(facts(Source.REGISTRY, kind, shown), constant(Reason.class, reason)));
        assertThat(ruling.result() + " " + ruling.strength()).startsWith(expected);
        assertThat(ruling.because().key()).isEqualTo("finding.registrant-privacy." + key);
        assertThat(ruling.seen())
                .hasSize(1 + (shown == null ? 0 : shown.split(" ").length))
                .allSatisfy(RegistrantPrivacyRuleTest::isSaid);
        for (String language : List.of("ja", "en")) {
            assertThat(Messages.in(new Language(language)).say(ruling.because()))
                    .contains(DOMAIN)
                    .doesNotContain("{", "''");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"RATE_LIMITED", "NO_SERVICE", "NOT_FOUND", "TIMED_OUT"})
    void takesSilenceForNothing(Reason reason) {
        Ruling ruling = judge(silent(DOMAIN, reason));
        assertThat(ruling.result()).hasToString("UNKNOWN");
        assertThat(ruling.because().key()).isEqualTo("reason." + reason.word());
        assertThat(ruling.commands()).containsExactly("curl -sL https://rdap.org/domain/" + DOMAIN);
    }

    @Test
    void saysHowToSeeTheSame() {
        String registry = "curl -s https://rdap.registry.example/domain/social.example";
        assertThat(commands(Source.REGISTRY)).containsExactly(registry);
        assertThat(commands(Source.REGISTRAR))
                .containsExactly(
                        registry,
                        "curl -s \"$("
                                + registry
                                + " | jq -r 'first(.links[] | select(.rel == \"related\" and"
                                + " .type == \"application/rdap+json\") | .href)')\"");
        RegistrantFacts whois =
                new RegistrantFacts(
                        Source.WHOIS, "whois.jprs.jp", "social.jp", Kind.PROXY, List.of());
        assertThat(judge(seen(whois, null)).commands())
                .containsExactly("whois -h whois.jprs.jp social.jp/e");
        assertThat(judge(silent("social.jp", Reason.TIMED_OUT)).commands())
                .containsExactly("whois -h whois.jprs.jp social.jp/e");
    }

    private static List<String> commands(Source source) {
        return judge(seen(facts(source, "redacted", null), null)).commands();
    }

    private static void isSaid(Seen seen) {
        for (String language : List.of("ja", "en")) {
            Messages messages = Messages.in(new Language(language));
            assertThat(messages.say(seen.label())).isNotBlank();
            if (seen.value() instanceof Told told) {
                assertThat(messages.say(told.saying())).isNotBlank();
            }
        }
    }

    private static Ruling judge(Observation one) {
        Evidence evidence =
                new Evidence(
                        DOMAIN,
                        NOW,
                        NOW,
                        new Vantage(null, null, "test"),
                        Aim.ordinary(),
                        List.of(one));
        return Rules.of(Check.REGISTRANT_PRIVACY).orElseThrow().judge(evidence, SERVER);
    }

    private static RegistrantFacts facts(Source source, String kind, @Nullable String shown) {
        List<Field> fields =
                shown == null
                        ? List.of()
                        : Arrays.stream(shown.split(" "))
                                .map(word -> Word.parse(Field.class, word).orElseThrow())
                                .toList();
        return new RegistrantFacts(
                source,
                "https://rdap.registry.example/",
                DOMAIN,
                Word.parse(Kind.class, kind).orElseThrow(),
                fields);
    }

    private static Observation seen(RegistrantFacts facts, @Nullable Reason reason) {
        return new Observation(
                ProbeName.REGISTRANT,
                DOMAIN,
                null,
                NOW,
                1,
                1,
                Outcome.OBSERVED,
                reason,
                null,
                facts);
    }

    private static Observation silent(String domain, Reason reason) {
        return new Observation(
                ProbeName.REGISTRANT,
                domain,
                null,
                NOW,
                1,
                1,
                Outcome.INCONCLUSIVE,
                reason,
                null,
                null);
    }

    private static <E extends Enum<E> & Word> @Nullable E constant(
            Class<E> type, @Nullable String word) {
        return word == null ? null : Word.parse(type, word).orElseThrow();
    }
}
