package io.github.checklistreport.render;

import io.github.checklistreport.assess.Assessment;
import io.github.checklistreport.disclose.Disclosure;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.Credit;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Observer;
import io.github.checklistreport.model.OwnTemplates;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.ReplyCode;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Run;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.ServerAudience;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Verification;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Vantage;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small report in which every verdict, basis and publish level occurs. */
public final class Fixture {
    static final Language JA = new Language("ja");
    static final Language EN = new Language("en");
    static final String SECRET = "Bastion kuroneko, port 61022.";
    public static final RenderSettings SETTINGS =
            new RenderSettings(
                    List.of(JA, EN),
                    EnumSet.allOf(Format.class),
                    "1.0.0",
                    "https://social.example/checklist/",
                    OwnTemplates.NONE);

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:15.5Z");
    private static final Sensitivity RESTRICTED = Sensitivity.RESTRICTED;
    private static final Vantage VANTAGE =
            new Vantage("東京の家庭回線", "192.0.2.53:53", "checklist-report 1.0.0");
    private static final LocalDate RECENT = LocalDate.parse("2026-11-15");

    private Fixture() {}

    public static PublicReport publicReport() {
        return Disclosure.toPublic(report(Answers.PeoplePolicy.ANONYMOUS));
    }

    public static CoAdminsReport coAdminsReport() {
        return Disclosure.toCoAdmins(report(Answers.PeoplePolicy.ANONYMOUS));
    }

    static PublicReport unanswered() {
        Answers none =
                new Answers(
                        "fixture",
                        server(),
                        Answers.PublishPolicy.OPEN,
                        Answers.PeoplePolicy.ANONYMOUS,
                        Samples.target(),
                        List.of());
        return Disclosure.toPublic(new Assessment(checklist(), none, List.of(), NOW).report());
    }

    public static Report report(Answers.PeoplePolicy people) {
        Answers answers =
                new Answers(
                        "fixture",
                        server(),
                        Answers.PublishPolicy.CAUTIOUS,
                        people,
                        Samples.target(),
                        answers());
        return new Assessment(checklist(), answers, findings(), run(), NOW).report();
    }

    static Server server() {
        return new Server(
                "こみち",
                "social.example",
                "知人向けの小さなMastodonサーバです",
                "https://social.example/about",
                "https://social.example/@admin",
                "https://codeberg.org/social/report/issues/new",
                "mastodon",
                "4.5.9",
                ServerAudience.FRIENDS,
                "JP",
                List.of(new Server.StatedFact("hostControl", List.of("provider"))));
    }

    static Checklist checklist() {
        return new Checklist(
                "fixture",
                text("2020年度版", "2020 edition"),
                text("見本の点検表", "A sample checklist"),
                text("試験のための点検表です。", "A checklist for tests."),
                "mastodon",
                new Credit(
                        text("もとの記事", "The article"),
                        text("書いた人", "Its author"),
                        "https://example.org/article",
                        text("言い直したものです。", "Restated.")),
                Arrays.stream(Level.values())
                        .map(
                                level ->
                                        new Checklist.LevelMeaning(
                                                level,
                                                text(
                                                        level.word() + "の意味です。",
                                                        "Means " + level.word())))
                        .toList(),
                List.of(),
                phases(),
                items(),
                List.of(new Link("https://example.org/book", text("参考の本", "A book"))),
                List.of());
    }

    private static List<Phase> phases() {
        return List.of(
                new Phase(
                        "prepare",
                        text("準備", "Preparation"),
                        List.of(
                                new Phase.Topic("purpose", text("目的", "Purpose")),
                                new Phase.Topic("domain", text("ドメイン", "Domain")))),
                new Phase(
                        "build",
                        text("構築", "Setup"),
                        List.of(new Phase.Topic("ssh", text("SSH", "SSH")))),
                new Phase("empty", text("空", "Empty"), List.of()));
    }

    private static List<Item> items() {
        return List.of(
                item("list", "prepare", "purpose", Level.REQUIRED, Sensitivity.PUBLIC, null),
                item("dns-caa", "prepare", "domain", Level.REQUIRED, Sensitivity.PUBLIC, null),
                item("dnssec", "prepare", "domain", Level.REQUIRED, Sensitivity.RESTRICTED, null),
                item("contact", "prepare", "domain", Level.REQUIRED, Sensitivity.SECRET, null),
                item("main", "prepare", "domain", Level.REQUIRED, Sensitivity.PUBLIC, null),
                item("waf", "build", "ssh", Level.REQUIRED, Sensitivity.PUBLIC, null),
                item("ssh-keys", "build", "ssh", Level.RECOMMENDED, Sensitivity.PUBLIC, null),
                item("ssh-port", "build", "ssh", Level.RECOMMENDED, Sensitivity.PUBLIC, null),
                item("ssh-mac", "build", "ssh", Level.RECOMMENDED, Sensitivity.PUBLIC, HOST),
                item("backup", "build", "ssh", Level.RECOMMENDED, Sensitivity.PUBLIC, null),
                item("notice", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("ancient", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("silent", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("doubtful", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("understated", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("host-read", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("not-ours", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null),
                item("dim-conflict", "build", "ssh", Level.OPTIONAL, RESTRICTED, null),
                item("half-seen", "build", "ssh", Level.OPTIONAL, Sensitivity.PUBLIC, null));
    }

    private static final Applicability HOST =
            new Applicability(
                    List.of(
                            new Applicability.Alternative(
                                    List.of(
                                            new Applicability.Condition(
                                                    "hostControl", List.of("self"))))),
                    text("OSを自分で管理している場合", "When you administer the operating system"));

    private static Item item(
            String id,
            String phase,
            String topic,
            Level level,
            Sensitivity sensitivity,
            @Nullable Applicability applicability) {
        Observer by = Observer.values()[id.length() % Observer.values().length];
        return new Item(
                id,
                phase,
                topic,
                level,
                text(
                        "契約先のドメイン業者と、その上位のレジストリの両方が、`" + id + "`の公開代行に対応していますか",
                        "Do both the registrar and the registry allow `"
                                + id
                                + "` <safely> & well?"),
                text("`" + id + "`に対応している。", "`" + id + "` is in place."),
                text("2026年11月8日に見つかった手口を防ぎます。", "It keeps *attackers* out."),
                List.of(new Link("https://example.org/" + id, text("資料", "Reading"))),
                applicability,
                text("書き方", "What to write"),
                null,
                sensitivity,
                Period.ofMonths(12),
                new Verification(by, null, text("`sshd -T`で確かめます。", "Use `sshd -T`.")),
                null);
    }

    private static List<Answer> answers() {
        return List.of(
                met("list", "検討しました。**費用**と保守を比べ、自前にしました。", "@alice", RECENT),
                met("dns-caa", "`issue`を1つに限定。", "@alice", RECENT),
                met("dnssec", "この文章は公開版に現れません。", "@alice", RECENT),
                met("contact", "この文章も公開版に現れません。", "@alice", RECENT),
                planned("main"),
                excepted("waf"),
                reviewed("ssh-keys"),
                disputed("ssh-port"),
                met("notice", null, null, null),
                met("ancient", "古い回答です。", "@alice", LocalDate.parse("2025-10-01")),
                met("doubtful", "閉じています。", "@alice", RECENT),
                answer("understated", Status.PARTIAL, "半分です。", "@alice", null, RECENT),
                met("host-read", "SELinuxを使っています。", "@alice", RECENT),
                answer("not-ours", Status.NOT_APPLICABLE, null, "@alice", null, RECENT),
                met("dim-conflict", "この文章も出ません。", "@alice", RECENT),
                met("half-seen", "毎日取っています。", "@alice", RECENT));
    }

    private static Run run() {
        return new Run(
                Instant.parse("2026-11-20T09:00:00Z"),
                Instant.parse("2026-11-20T09:03:21Z"),
                VANTAGE,
                new Aim(
                        List.of("social.example:443:192.0.2.77:10443"),
                        null,
                        null,
                        "roots.pem",
                        null,
                        Aim.Addresses.PUBLIC),
                212,
                new ProofFacts("dns", "_checklist-report.social.example"));
    }

    private static List<Finding> findings() {
        return List.of(
                finding("dns-caa", Finding.Result.PASS, Finding.Strength.FULL),
                finding("ssh-port", Finding.Result.FAIL, Finding.Strength.FULL),
                finding("backup", Finding.Result.PASS, Finding.Strength.FULL),
                finding("notice", Finding.Result.UNKNOWN, Finding.Strength.FULL),
                finding("doubtful", Finding.Result.FAIL, Finding.Strength.PARTIAL),
                finding("understated", Finding.Result.PASS, Finding.Strength.FULL),
                onHost(finding("host-read", Finding.Result.PASS, Finding.Strength.PARTIAL)),
                applying(finding("not-ours", Finding.Result.WEAK, Finding.Strength.FULL)),
                finding("dim-conflict", Finding.Result.FAIL, Finding.Strength.FULL),
                finding("half-seen", Finding.Result.WEAK, Finding.Strength.FULL));
    }

    private static Finding finding(String item, Finding.Result result, Finding.Strength strength) {
        return new Finding(
                item,
                result,
                strength,
                Finding.Applies.UNDECIDED,
                LocalDate.parse("2026-11-20"),
                Saying.of("reason.refused"),
                seen(item),
                List.of(
                        "dig +dnssec +multi "
                                + item
                                + ".social.example CAA @192.0.2.53 | grep -E '^[^;].*(issue|issuewild)'",
                        "openssl s_client -connect social.example:443 -tls1_1 </dev/null 2>&1 | head"),
                new RuleCard(
                        Check.HSTS,
                        2,
                        LocalDate.parse("2026-11-01"),
                        List.of(
                                new Link(
                                        "https://www.rfc-editor.org/rfc/rfc6797",
                                        text("RFC 6797: HSTS（英語）", "RFC 6797: HSTS")))),
                VANTAGE);
    }

    private static List<Finding.Seen> seen(String item) {
        return List.of(
                Finding.Seen.of("inspection.place", item + ".social.example:443 (2001:db8::1)"),
                Finding.Seen.of("inspection.tool", "TLSv1.2, TLSv1.3 <b>`|x|`</b>"),
                Finding.Seen.of("inspection.proof", Saying.of("inspection.proof-at", "a `b` | c")),
                Finding.Seen.of(
                        "inspection.when",
                        "max-age=31536000;includeSubDomains;preload;report-uri=https://social.example/a/very/long/path/that/never/ends"));
    }

    private static Finding onHost(Finding finding) {
        return with(finding, finding.applies(), null);
    }

    private static Finding applying(Finding finding) {
        return with(finding, Finding.Applies.PROVED, finding.vantage());
    }

    private static Finding with(
            Finding finding, Finding.Applies applies, @Nullable Vantage vantage) {
        return new Finding(
                finding.item(),
                finding.result(),
                finding.strength(),
                applies,
                finding.observedOn(),
                finding.because(),
                finding.seen(),
                finding.commands(),
                finding.rule(),
                vantage);
    }

    private static Answer answer(
            String item,
            Status status,
            @Nullable String note,
            String by,
            @Nullable String reviewedBy,
            LocalDate on) {
        return answer(item, status, note, by, reviewedBy, on, null, null, null);
    }

    static Answer met(
            String item, @Nullable String note, @Nullable String by, @Nullable LocalDate on) {
        return answer(item, Status.MET, note, by, null, on, null, null, null);
    }

    private static Answer planned(String item) {
        Answer.Plan plan = new Answer.Plan(LocalDate.parse("2026-12-15"), "`cron`で知らせる仕組みを用意します。");
        return answer(item, Status.PARTIAL, null, "@alice", null, RECENT, plan, null, null);
    }

    private static Answer excepted(String item) {
        Answer.RiskException exception =
                new Answer.RiskException("費用に見合わない", "@bob", LocalDate.parse("2027-06-30"));
        return answer(item, Status.UNMET, null, "@alice", null, RECENT, null, exception, null);
    }

    private static Answer reviewed(String item) {
        return answer(item, Status.MET, "鍵だけです。", "@alice", "@bob", RECENT, null, null, null);
    }

    private static Answer disputed(String item) {
        Answer.Reply reply =
                new Answer.Reply(
                        ReplyCode.PROBE_SAW_PROXY,
                        "CDNの末端を見ています。",
                        "@alice",
                        LocalDate.parse("2026-11-21"),
                        LocalDate.parse("2027-03-01"));
        return answer(item, Status.MET, "変えてあります。", "@alice", null, RECENT, null, null, reply);
    }

    private static Answer answer(
            String item,
            Status status,
            @Nullable String note,
            @Nullable String by,
            @Nullable String reviewedBy,
            @Nullable LocalDate on,
            Answer.@Nullable Plan plan,
            Answer.@Nullable RiskException exception,
            Answer.@Nullable Reply reply) {
        return new Answer(
                item,
                status,
                note,
                SECRET,
                List.of("https://social.example/evidence?of=" + item + "&a=<b>"),
                by,
                reviewedBy,
                on,
                plan,
                exception,
                null,
                reply,
                item.equals("ancient") ? PublishLevel.FULL : null,
                null);
    }

    static Text text(String ja, String en) {
        return new Text(List.of(new Text.Translation(JA, ja), new Text.Translation(EN, en)));
    }
}
