package io.github.checklistreport.disclose;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Report;
import io.github.checklistreport.model.Run;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Secrets;
import io.github.checklistreport.model.Secrets.Kind;
import io.github.checklistreport.model.Secrets.PrivateText;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.evidence.Vantage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the public report must not contain. Works on answers and findings alone, so that it
 * holds even where {@link Disclosure} is wrong.
 */
public final class PrivateTexts {
    private final List<PrivateText> secret = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private final Function<Saying, ? extends Collection<String>> told;

    private PrivateTexts(Function<Saying, ? extends Collection<String>> told) {
        this.told = told;
    }

    /**
     * The secrets of {@code report}.
     *
     * @param pageWords the words that pages show anyway
     * @param told what pages make of a saying, in each of their languages
     */
    public static Secrets of(
            Report report,
            Collection<String> pageWords,
            Function<Saying, ? extends Collection<String>> told) {
        PrivateTexts texts = new PrivateTexts(told);
        texts.allowed.addAll(pageWords);
        texts.allow(report.checklist());
        texts.allow(report.server());
        texts.allow(report.run());
        texts.keep(report.target().ssh());
        report.items().forEach(item -> texts.sort(item, report.people()));
        return new Secrets(texts.secret, texts.allowed);
    }

    private void sort(AssessedItem item, PeoplePolicy people) {
        Answer answer = item.answer();
        keep(item, "privateNote", answer.privateNote());
        boolean full = item.publish() == PublishLevel.FULL;
        sort(item, "note", answer.note(), full);
        sort(item, "reason", answer.reason(), full);
        answer.evidence().forEach(url -> sort(item, "evidence", url, full));
        Answer.Plan plan = answer.plan();
        sort(item, "plan.note", plan == null ? null : plan.note(), full);
        Answer.RiskException exception = answer.exception();
        sort(item, "exception.reason", exception == null ? null : exception.reason(), full);
        Answer.Reply reply = answer.reply();
        sort(item, "reply.note", reply == null ? null : reply.note(), full);
        Finding finding = item.finding();
        if (finding != null && full) {
            allow(finding.vantage());
        }
        texts(finding).forEach(text -> sort(item, "finding", text, full));
        if (people == PeoplePolicy.ANONYMOUS) {
            keepHandle(item, "by", answer.by());
            keepHandle(item, "reviewedBy", answer.reviewedBy());
            keepHandle(
                    item,
                    "exception.approvedBy",
                    exception == null ? null : exception.approvedBy());
            keepHandle(item, "reply.by", reply == null ? null : reply.by());
        }
    }

    private void sort(AssessedItem item, String key, @Nullable String text, boolean published) {
        if (text != null && published) {
            allowed.add(text);
        } else {
            keep(item, key, text);
        }
    }

    private void keep(AssessedItem item, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            secret.add(new PrivateText(item.item().id(), key, Kind.PROSE, text));
        }
    }

    /**
     * How to reach SSH; a published finding that shows it makes it public. A port such as 22 is too
     * common to be looked for, and so is an ordinary word as a user name.
     */
    private void keep(Target.@Nullable Ssh ssh) {
        if (ssh != null) {
            secret.add(new PrivateText("target", "ssh.host", Kind.PROSE, ssh.host()));
            secret.add(
                    new PrivateText("target", "ssh.port", Kind.PROSE, String.valueOf(ssh.port())));
            secret.add(new PrivateText("target", "ssh.user", Kind.PROSE, ssh.user()));
        }
    }

    /** Everything that pages would show of a finding, and the remote texts in it by themselves. */
    private List<String> texts(@Nullable Finding finding) {
        if (finding == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(finding.commands());
        List<Saying> sayings = new ArrayList<>(List.of(finding.because()));
        for (Finding.Seen seen : finding.seen()) {
            sayings.add(seen.label());
            if (seen.value() instanceof Finding.Raw raw) {
                texts.add(raw.text());
            } else if (seen.value() instanceof Finding.Told value) {
                sayings.add(value.saying());
            }
        }
        for (Saying saying : sayings) {
            texts.addAll(saying.arguments());
            texts.addAll(told.apply(saying));
        }
        return texts;
    }

    private void keepHandle(AssessedItem item, String key, @Nullable String handle) {
        if (handle != null && !handle.isBlank()) {
            secret.add(new PrivateText(item.item().id(), key, Kind.HANDLE, handle));
        }
    }

    private void allow(@Nullable Run run) {
        if (run != null) {
            allow(run.vantage());
            if (run.proof() != null) {
                allow(run.proof().at());
            }
        }
    }

    /** Every published finding says from where it was seen. */
    private void allow(@Nullable Vantage vantage) {
        if (vantage != null) {
            allow(vantage.place());
            allow(vantage.tool());
        }
    }

    private void allow(Server server) {
        allow(server.name());
        allow(server.domain());
        allow(server.about());
        allow(server.contact());
        allow(server.me());
        allow(server.corrections());
        allow(server.software());
        allow(server.softwareVersion());
    }

    private void allow(Checklist checklist) {
        allow(checklist.title());
        allow(checklist.summary());
        allow(checklist.edition());
        checklist.levels().forEach(level -> allow(level.meaning()));
        checklist
                .phases()
                .forEach(
                        phase -> {
                            allow(phase.title());
                            phase.topics().forEach(topic -> allow(topic.title()));
                        });
        checklist.items().forEach(this::allow);
        checklist.bibliography().forEach(this::allow);
        if (checklist.credit() != null) {
            allow(checklist.credit().title());
            allow(checklist.credit().author());
            allow(checklist.credit().url());
            allow(checklist.credit().note());
        }
    }

    private void allow(Item item) {
        allow(item.id());
        allow(item.title());
        allow(item.baseline());
        allow(item.rationale());
        allow(item.hint());
        allow(item.neverPublish());
        allow(item.verification().how());
        item.references().forEach(this::allow);
        if (item.applicability() != null) {
            allow(item.applicability().text());
        }
    }

    private void allow(Link link) {
        allow(link.url());
        allow(link.title());
    }

    private void allow(@Nullable Text text) {
        if (text != null) {
            text.translations().forEach(translation -> allowed.add(translation.text()));
        }
    }

    private void allow(@Nullable String text) {
        if (text != null) {
            allowed.add(text);
        }
    }
}
