package io.github.checklistreport.disclose;

import static io.github.checklistreport.testing.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Raw;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.PublicReport.Aiming;
import io.github.checklistreport.model.PublicReport.Aiming.Setting;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Inspection;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Withheld;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Run;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.testing.AnswerOf;
import io.github.checklistreport.testing.Records;
import io.github.checklistreport.testing.Samples;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Puts a canary into every text that an admin can write, for an item of each publish level, and
 * looks where they come out.
 */
class CanaryTest {
    private static final List<String> WORDS =
            List.of(
                    "note",
                    "evidence",
                    "plan",
                    "exception",
                    "reason",
                    "reply",
                    "because",
                    "label",
                    "raw",
                    "told",
                    "command");
    private static final List<String> HANDLES =
            List.of("by", "reviewedBy", "approvedBy", "replyBy");

    @Test
    void publicReportHoldsWhatIsPublishedInFullAndNoMore() {
        assertThat(canaries(Disclosure.toPublic(report(PeoplePolicy.ANONYMOUS))))
                .containsExactlyInAnyOrderElementsOf(canaries("full", WORDS));
    }

    @Test
    void publicReportNamesPeopleOnlyWhereItMay() {
        Set<String> expected = canaries("full", WORDS);
        expected.addAll(canaries("full", HANDLES));
        assertThat(canaries(Disclosure.toPublic(report(PeoplePolicy.NAMED))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(PeoplePolicy.class)
    void coAdminsReportHoldsEverything(PeoplePolicy people) {
        assertThat(canaries(Disclosure.toCoAdmins(report(people))))
                .containsExactlyInAnyOrderElementsOf(all());
    }

    /** The gate behind the types must look for everything that the types keep back. */
    @ParameterizedTest
    @EnumSource(PeoplePolicy.class)
    void everythingKeptBackIsASecret(PeoplePolicy people) {
        Report report = report(people);
        Set<String> kept = all();
        kept.removeAll(canaries(Disclosure.toPublic(report)));
        if (people == PeoplePolicy.NAMED) {
            kept.removeIf(canary -> HANDLES.stream().anyMatch(canary::endsWith));
        }
        Secrets secrets = PrivateTexts.of(report, List.of(), saying -> List.of());
        assertThat(secrets.texts().stream().map(PrivateText::text).filter(CanaryTest::isCanary))
                .map(CanaryTest::name)
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void secretsNameItemAndKey() {
        assertThat(
                        PrivateTexts.of(
                                        report(PeoplePolicy.ANONYMOUS),
                                        List.of(),
                                        saying -> List.of())
                                .texts())
                .filteredOn(text -> text.item().equals("full"))
                .extracting(PrivateText::key, PrivateText::text)
                .containsExactlyInAnyOrder(
                        tuple("privateNote", canary("full", "privateNote")),
                        tuple("by", canary("full", "by")),
                        tuple("reviewedBy", canary("full", "reviewedBy")),
                        tuple("exception.approvedBy", canary("full", "approvedBy")),
                        tuple("reply.by", canary("full", "replyBy")));
    }

    @Test
    void withheldEntryHoldsTheQuestionAlone() {
        Entry entry = entry("withheld", AnswerOf.item("withheld", Status.MET));
        assertThat(entry).isInstanceOf(Withheld.class);
        assertThat(Records.parts(entry).filter(part -> !(part instanceof Withheld)).toList())
                .containsExactlyInAnyOrderElementsOf(partsOfTheQuestion(entry));
    }

    /** Neither the status nor a finding may decide what is shown. */
    @ParameterizedTest
    @EnumSource(PublishLevel.class)
    void shownIsTheSameWhateverTheVerdict(PublishLevel level) {
        Set<String> shapes = new LinkedHashSet<>();
        for (Status status : List.of(Status.MET, Status.PARTIAL, Status.UNMET)) {
            AnswerOf answer = full(level.word(), status);
            shapes.add(shape(entry(level.word(), answer)));
            for (Result result : Result.values()) {
                Finding finding = Samples.finding(level.word(), result);
                shapes.add(shape(entry(level.word(), answer, finding)));
            }
        }
        assertThat(shapes).hasSize(1);
    }

    /** What an entry shows, but for the verdict itself; and the admin's words. */
    private static String shape(Entry entry) {
        List<String> keys = new ArrayList<>(Records.keys((Record) entry));
        keys.removeAll(List.of("flags", "observedOn", "sighting"));
        return keys + (entry instanceof Shown shown ? " " + shown.words() : "");
    }

    @ParameterizedTest
    @EnumSource(Result.class)
    void onlyThePublishLevelDecidesWhetherAFindingIsShown(Result result) {
        for (PublishLevel level : PublishLevel.values()) {
            Entry entry =
                    entry(
                            level.word(),
                            full(level.word(), Status.MET),
                            Samples.finding(level.word(), result));
            assertThat(entry instanceof Shown shown && shown.sighting() != null)
                    .isEqualTo(level == PublishLevel.FULL);
        }
    }

    /** What aimed a run may hold addresses and ports: co-admins alone see them. */
    @Test
    void onlyCoAdminsSeeWhereARunWasLed() {
        Aim aim =
                new Aim(
                        List.of("social.example:22:canary-bastion:61022"),
                        null,
                        null,
                        "canary-roots.pem",
                        null,
                        Aim.Addresses.PRIVATE_ALLOWED);
        Run run =
                new Run(
                        Samples.NOW,
                        Samples.NOW,
                        new Vantage("Tokyo", null, "checklist-report 1"),
                        aim,
                        12,
                        null);
        Report report =
                new Assessment(
                                Samples.checklist(Samples.item("a")),
                                Samples.answers(),
                                List.of(),
                                run,
                                Samples.NOW)
                        .report();
        Inspection published = Objects.requireNonNull(Disclosure.toPublic(report).inspection());
        assertThat(canaries(published)).isEmpty();
        assertThat(published.aims())
                .extracting(Aiming::setting)
                .containsExactly(Setting.CONNECT_TO, Setting.TRUST_STORE, Setting.ADDRESSES);
        assertThat(canaries(Disclosure.toCoAdmins(report)))
                .containsExactlyInAnyOrder("bastion:61022", "roots.pem");
    }

    @Test
    void wayToSshIsASecret() {
        Target target =
                new Target(
                        "social.example",
                        "social.example",
                        List.of(),
                        "social.example",
                        List.of(),
                        new Target.Ssh("bastion.example", 61022, "deploy_1"),
                        Set.of(),
                        null);
        Answers answers =
                new Answers(
                        "sample",
                        Samples.server(),
                        PublishPolicy.OPEN,
                        PeoplePolicy.NAMED,
                        target,
                        List.of());
        Report report =
                new Assessment(Samples.checklist(), answers, List.of(), Samples.NOW).report();
        assertThat(PrivateTexts.of(report, List.of(), saying -> List.of()).texts())
                .extracting(PrivateText::key, PrivateText::text)
                .containsExactly(
                        tuple("ssh.host", "bastion.example"),
                        tuple("ssh.port", "61022"),
                        tuple("ssh.user", "deploy_1"));
    }

    /** What one item shows in full is no secret of another. */
    @Test
    void whatAPublishedFindingShowsIsAllowed() {
        Secrets secrets =
                PrivateTexts.of(report(PeoplePolicy.NAMED), List.of(), saying -> List.of());
        assertThat(secrets.allowed())
                .contains(canary("full", "raw"), canary("full", "command"))
                .doesNotContain(canary("verdict", "raw"), canary("withheld", "command"));
    }

    private static Finding canaryFinding(String id) {
        Finding plain = Samples.finding(id, Result.FAIL);
        return new Finding(
                id,
                plain.result(),
                plain.strength(),
                plain.applies(),
                plain.observedOn(),
                Saying.of("finding.sample", canary(id, "because")),
                List.of(
                        new Seen(
                                Saying.of("seen.sample", canary(id, "label")),
                                new Raw(canary(id, "raw"))),
                        Seen.of("seen.told", Saying.of("finding.told", canary(id, "told")))),
                List.of(canary(id, "command")),
                plain.rule(),
                plain.vantage());
    }

    private static Report report(PeoplePolicy people) {
        List<PublishLevel> levels = List.of(PublishLevel.values());
        List<Item> items = levels.stream().map(level -> Samples.item(level.word())).toList();
        List<Answer> answers =
                levels.stream().map(level -> full(level.word(), Status.UNMET).answer()).toList();
        return new Assessment(
                        Samples.checklist(items),
                        Samples.answers(PublishPolicy.CAUTIOUS, people, answers),
                        levels.stream().map(level -> canaryFinding(level.word())).toList(),
                        Samples.NOW)
                .report();
    }

    private static Entry entry(String id, AnswerOf answer, Finding... findings) {
        Answer published = answer.publish(level(id)).answer();
        Report report =
                new Assessment(
                                Samples.checklist(Samples.item(id)),
                                Samples.answers(published),
                                List.of(findings),
                                Samples.NOW)
                        .report();
        return Disclosure.toPublic(report).items().get(0);
    }

    private static AnswerOf full(String id, Status status) {
        return AnswerOf.item(id, status)
                .publish(level(id))
                .note(canary(id, "note"))
                .privateNote(canary(id, "privateNote"))
                .signed(canary(id, "by"), TODAY)
                .reviewedBy(canary(id, "reviewedBy"))
                .evidence("https://social.example/" + canary(id, "evidence"))
                .plan(TODAY, canary(id, "plan"))
                .exception(canary(id, "exception"), canary(id, "approvedBy"), TODAY)
                .reason(canary(id, "reason"))
                .reply(canary(id, "reply"), canary(id, "replyBy"), TODAY);
    }

    private static PublishLevel level(String id) {
        return PublishLevel.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static List<Object> partsOfTheQuestion(Entry entry) {
        Stream<Object> besides = Stream.of(entry.number(), Set.of());
        return Stream.concat(besides, Records.parts(entry.item())).toList();
    }

    private static String canary(String id, String key) {
        return "canary-" + id + "-" + key;
    }

    private static Set<String> canaries(String id, List<String> keys) {
        return keys.stream()
                .map(key -> id + "-" + key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (PublishLevel level : PublishLevel.values()) {
            all.addAll(canaries(level.word(), WORDS));
            all.addAll(canaries(level.word(), HANDLES));
            all.add(level.word() + "-privateNote");
        }
        return all;
    }

    private static Set<String> canaries(Object report) {
        return Records.strings(report).stream()
                .filter(CanaryTest::isCanary)
                .map(CanaryTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCanary(String text) {
        return text.contains("canary-");
    }

    private static String name(String text) {
        return text.substring(text.indexOf("canary-") + "canary-".length());
    }
}
