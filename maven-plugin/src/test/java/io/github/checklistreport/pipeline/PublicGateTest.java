package io.github.checklistreport.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Leak;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.Fixture;
import io.github.checklistreport.render.SiteRenderer;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine saw stays where it is not published, and ordinary words do not stop a build. */
class PublicGateTest {
    private static final SiteRenderer RENDERER = new SiteRenderer(Fixture.SETTINGS);

    @Test
    void findsWhatTheProbeSawOfAnItemThatIsNotPublishedInFull() {
        Report report = Fixture.report(PeoplePolicy.ANONYMOUS);
        assertThat(gate(report).leaks(RENDERER.render(Disclosure.toPublic(report)))).isEmpty();
        List<Page> tooMuch = RENDERER.render(Disclosure.toCoAdmins(report).report());
        assertThat(gate(report).leaks(tooMuch))
                .filteredOn(leak -> leak.key().equals("finding"))
                .contains(new Leak("dim-conflict", "finding", "en/items/dim-conflict.html"))
                .contains(new Leak("dim-conflict", "finding", "markdown/ja/items/dim-conflict.md"))
                .extracting(Leak::item)
                .containsOnly("dim-conflict");
    }

    /** The sentence itself tells, though each of its arguments is short. */
    @Test
    void findsASentenceInEveryLanguage() {
        Report report = report("x", Saying.of("machine.words", "aa", "bb"));
        for (String told : List.of("Checked by a machine: aa of bb", "機械が確かめた項目 aa/bb")) {
            assertThat(gate(report).leaks(List.of(page(told)))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22",
                "80",
                "443",
                "1000",
                "3000",
                "2026",
                "TLSv1.3",
                "UTF-8",
                "index.html",
                "publickey",
                "password",
                "mastodon",
                "main",
                "social.example",
                "text/html",
                "true",
                "open",
                "Published",
                "checklist-report 1",
                "192.0.2.53:53"
            })
    void ordinaryWordsOfAnUnpublishedFindingDoNotStopTheBuild(String seen) {
        Report report = report(seen, Saying.of("reason.refused"));
        assertThat(gate(report).leaks(RENDERER.render(Disclosure.toPublic(report)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22", "443", "root", "admin", "main", "mastodon"})
    void ordinaryWaysToSshDoNotStopTheBuild(String portOrUser) {
        boolean port = portOrUser.matches("\\d+");
        Target.Ssh ssh =
                new Target.Ssh(
                        "social.example",
                        port ? Integer.parseInt(portOrUser) : 22,
                        port ? "root" : portOrUser);
        Report report = withSsh(report("x", Saying.of("reason.refused")), ssh);
        assertThat(gate(report).leaks(RENDERER.render(Disclosure.toPublic(report)))).isEmpty();
    }

    @Test
    void unusualWaysToSshAreFound() {
        Report report =
                withSsh(
                        report("x", Saying.of("reason.refused")),
                        new Target.Ssh("bastion.example", 61022, "deploy_7"));
        assertThat(
                        gate(report)
                                .leaks(
                                        List.of(
                                                page("ssh -p 61022"),
                                                page("deploy_7@"),
                                                page("at bastion.example."))))
                .extracting(Leak::key)
                .containsExactly("ssh.port", "ssh.user", "ssh.host");
    }

    private static PublicGate gate(Report report) {
        return new PublicGate(report, List.of(), RENDERER);
    }

    private static Page page(String text) {
        return new Page("page.html", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report withSsh(Report report, Target.Ssh ssh) {
        Target plain = report.target();
        return new Report(
                report.checklist(),
                report.server(),
                report.generatedAt(),
                report.people(),
                new Target(
                        plain.domain(),
                        plain.webHost(),
                        plain.hosts(),
                        plain.mailDomain(),
                        plain.dkimSelectors(),
                        ssh,
                        Set.of(),
                        null),
                report.run(),
                report.items());
    }

    /** One restricted item with a finding that shows {@code seen}, and one published in full. */
    private static Report report(String seen, Saying because) {
        List<Item> items = new ArrayList<>();
        items.add(Samples.item("kept-back", Level.REQUIRED, Sensitivity.RESTRICTED));
        items.add(Samples.item("told", Level.REQUIRED, Sensitivity.PUBLIC));
        Answers answers =
                Samples.answers(
                        PublishPolicy.CAUTIOUS,
                        PeoplePolicy.ANONYMOUS,
                        List.of(
                                AnswerOf.item("kept-back", Status.MET).answer(),
                                AnswerOf.item("told", Status.MET).answer()));
        List<Finding> findings =
                List.of(
                        finding("kept-back", seen, because),
                        finding("told", "nothing", Saying.of("reason.timed-out")));
        return new Assessment(Samples.checklist(items), answers, findings, Samples.NOW).report();
    }

    private static Finding finding(String item, String seen, Saying because) {
        return new Finding(
                item,
                Result.PASS,
                Strength.FULL,
                Applies.UNDECIDED,
                Samples.TODAY,
                because,
                List.of(Seen.of("inspection.tool", seen)),
                List.of(),
                new RuleCard(Check.HSTS, 1, LocalDate.of(2026, 11, 1), List.of()),
                new Vantage(null, "192.0.2.53:53", "checklist-report 1"));
    }
}
