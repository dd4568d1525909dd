package io.github.checklistreport.disclose;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Later;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Acceptance;
import io.github.checklistreport.model.PublicReport.Aiming;
import io.github.checklistreport.model.PublicReport.Aiming.Setting;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Inspection;
import io.github.checklistreport.model.PublicReport.Person;
import io.github.checklistreport.model.PublicReport.PublicReply;
import io.github.checklistreport.model.PublicReport.PublicServer;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublicReport.Withheld;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Run;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Vantage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each audience may read of a report. The verdict never plays a part in it. */
public final class Disclosure {
    private Disclosure() {}

    /** The report for anybody. */
    public static PublicReport toPublic(Report report) {
        return disclose(
                report,
                new Eyes(
                        report.people(),
                        AssessedItem::publish,
                        aim -> new Aiming(aim.setting(), List.of()),
                        vantage -> new Vantage(vantage.place(), null, vantage.tool())));
    }

    /** The report for the people who run the server. */
    public static CoAdminsReport toCoAdmins(Report report) {
        return new CoAdminsReport(
                disclose(
                        report,
                        new Eyes(
                                PeoplePolicy.NAMED,
                                item -> PublishLevel.FULL,
                                UnaryOperator.identity(),
                                UnaryOperator.identity())),
                report.items().stream()
                        .map(
                                item ->
                                        new Aside(
                                                item.item().id(),
                                                item.answer().privateNote(),
                                                item.publish()))
                        .toList());
    }

    /**
     * What an audience may see.
     *
     * @param aiming what it may know of a setting; an address may be one that a CDN hides
     * @param vantage what it may know of where the probes ran; a resolver tells somebody's network
     */
    private record Eyes(
            PeoplePolicy people,
            Function<AssessedItem, PublishLevel> level,
            UnaryOperator<Aiming> aiming,
            UnaryOperator<Vantage> vantage) {}

    private static PublicReport disclose(Report report, Eyes eyes) {
        return new PublicReport(
                report.checklist(),
                server(report.server()),
                report.generatedAt(),
                inspection(report.run(), eyes),
                report.items().stream().map(item -> entry(item, eyes)).toList());
    }

    private static Entry entry(AssessedItem item, Eyes eyes) {
        return switch (eyes.level().apply(item)) {
            case WITHHELD -> withheld(item);
            case VERDICT -> shown(item, null, null, item.outlook().byAge());
            case FULL ->
                    shown(
                            item,
                            words(item.answer(), eyes.people()),
                            sighting(item.finding(), eyes),
                            item.outlook().full());
        };
    }

    /** When an item begins to weigh is the checklist's word and tells nothing of the server. */
    private static Withheld withheld(AssessedItem item) {
        boolean upcoming = item.flags().contains(Flag.UPCOMING);
        return new Withheld(
                item.number(), item.item(), upcoming ? Set.of(Flag.UPCOMING) : Set.of());
    }

    private static Shown shown(
            AssessedItem item,
            @Nullable Words words,
            @Nullable Sighting sighting,
            List<Later> then) {
        Finding finding = item.finding();
        return new Shown(
                item.number(),
                item.item(),
                item.answer().status(),
                item.verdict(),
                item.basis(),
                item.flags(),
                item.excluded(),
                item.answer().answeredOn(),
                finding == null ? null : finding.observedOn(),
                item.validUntil(),
                words,
                sighting,
                then);
    }

    private static @Nullable Sighting sighting(@Nullable Finding finding, Eyes eyes) {
        return finding == null
                ? null
                : new Sighting(
                        finding.result(),
                        finding.strength(),
                        finding.observedOn(),
                        finding.because(),
                        finding.seen(),
                        finding.commands(),
                        finding.rule(),
                        finding.vantage() == null ? null : eyes.vantage().apply(finding.vantage()));
    }

    private static @Nullable Inspection inspection(@Nullable Run run, Eyes eyes) {
        return run == null
                ? null
                : new Inspection(
                        run.startedAt(),
                        run.finishedAt(),
                        eyes.vantage().apply(run.vantage()),
                        run.connections(),
                        aims(run.settings()).stream().map(eyes.aiming()).toList(),
                        run.proof());
    }

    private static List<Aiming> aims(Aim aim) {
        List<Aiming> aims = new ArrayList<>();
        if (!aim.connectTo().isEmpty()) {
            aims.add(new Aiming(Setting.CONNECT_TO, aim.connectTo()));
        }
        add(aims, Setting.RESOLVER, aim.resolver());
        add(aims, Setting.DNS_ANCHORS, aim.dnsAnchors());
        add(aims, Setting.TRUST_STORE, aim.trustStore());
        add(aims, Setting.FEEDS, aim.feeds());
        if (aim.addresses() != Aim.Addresses.PUBLIC) {
            aims.add(new Aiming(Setting.ADDRESSES, List.of(aim.addresses().word())));
        }
        return aims;
    }

    private static void add(List<Aiming> aims, Setting setting, @Nullable String value) {
        if (value != null) {
            aims.add(new Aiming(setting, List.of(value)));
        }
    }

    private static Words words(Answer answer, PeoplePolicy people) {
        return new Words(
                answer.note(),
                answer.evidence(),
                person(answer.by(), people),
                person(answer.reviewedBy(), people),
                answer.plan(),
                acceptance(answer.exception(), people),
                answer.reason(),
                reply(answer.reply(), people));
    }

    private static @Nullable Acceptance acceptance(
            Answer.@Nullable RiskException exception, PeoplePolicy people) {
        return exception == null
                ? null
                : new Acceptance(
                        exception.reason(),
                        person(exception.approvedBy(), people),
                        exception.expires());
    }

    private static @Nullable PublicReply reply(Answer.@Nullable Reply reply, PeoplePolicy people) {
        return reply == null
                ? null
                : new PublicReply(
                        reply.code(),
                        reply.note(),
                        named(reply.by(), people),
                        reply.on(),
                        reply.expires());
    }

    private static @Nullable Person person(@Nullable String handle, PeoplePolicy people) {
        return handle == null ? null : named(handle, people);
    }

    private static Person named(String handle, PeoplePolicy people) {
        return new Person(people == PeoplePolicy.NAMED ? handle : null);
    }

    private static PublicServer server(Server server) {
        return new PublicServer(
                server.name(),
                server.domain(),
                server.about(),
                server.contact(),
                server.me(),
                server.corrections(),
                server.software(),
                server.softwareVersion(),
                server.audience());
    }
}
