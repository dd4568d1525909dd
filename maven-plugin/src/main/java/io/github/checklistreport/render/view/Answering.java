package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.PublicReport.Acceptance;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Person;
import io.github.checklistreport.model.PublicReport.PublicReply;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Words;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ItemView.Block;
import io.github.checklistreport.render.view.ItemView.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what is shown of an answer into words. */
final class Answering {
    private final Messages messages;

    Answering(Messages messages) {
        this.messages = messages;
    }

    /** Who answered what and when, as far as it is shown. */
    String byline(Entry entry) {
        if (!(entry instanceof Shown shown) || shown.status() == Status.UNANSWERED) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("answer.declared", messages.word("status", shown.status())));
        if (shown.answeredOn() != null) {
            parts.add(shown.answeredOn().toString());
        }
        Words words = shown.words();
        if (words != null && words.by() != null) {
            parts.add(name(words.by(), "person.admin"));
        }
        if (words != null && words.reviewedBy() != null) {
            parts.add(
                    messages.get(
                            "answer.reviewed", name(words.reviewedBy(), "person.second-admin")));
        }
        return String.join(" · ", parts);
    }

    /** Why the answer has no text; null where it has some. */
    @Nullable String silence(Entry entry) {
        if (!(entry instanceof Shown shown)) {
            return messages.get("answer.withheld");
        }
        if (shown.words() == null) {
            return messages.get("answer.verdict-only");
        }
        if (shown.status() == Status.UNANSWERED) {
            return messages.get(shown.excluded() ? "answer.excluded" : "answer.unanswered");
        }
        boolean said = shown.words().note() != null || !blocks(entry).isEmpty();
        return said ? null : messages.get("answer.no-text");
    }

    List<Block> blocks(Entry entry) {
        if (!(entry instanceof Shown shown) || shown.words() == null) {
            return List.of();
        }
        Words words = shown.words();
        List<Block> blocks = new ArrayList<>();
        add(blocks, "answer.reason", words.reason());
        if (words.plan() != null) {
            addPlan(blocks, words.plan());
        }
        if (words.acceptance() != null) {
            addAcceptance(blocks, words.acceptance());
        }
        return blocks;
    }

    private void addPlan(List<Block> blocks, Answer.Plan plan) {
        add(blocks, "answer.plan", plan.note());
        add(blocks, "answer.plan-due", plan.due() == null ? null : plan.due().toString());
    }

    private void addAcceptance(List<Block> blocks, Acceptance acceptance) {
        add(blocks, "answer.acceptance", acceptance.reason());
        add(
                blocks,
                "answer.approved-by",
                acceptance.approvedBy() == null
                        ? null
                        : name(acceptance.approvedBy(), "person.admin"));
        add(
                blocks,
                "answer.acceptance-expires",
                messages.get("answer.acceptance-until", acceptance.expires()));
    }

    @Nullable Reply reply(Entry entry) {
        if (!(entry instanceof Shown shown)
                || shown.words() == null
                || shown.words().reply() == null) {
            return null;
        }
        PublicReply reply = shown.words().reply();
        return new Reply(
                messages.word("reply", reply.code()),
                Phrase.said(reply.note(), messages.language()),
                messages.get(
                        "reply.byline",
                        reply.on(),
                        name(reply.by(), "person.admin"),
                        reply.expires()));
    }

    List<String> evidence(Entry entry) {
        return entry instanceof Shown shown && shown.words() != null
                ? shown.words().evidence().stream()
                        .filter(Answering::isWeb)
                        .map(CleanText::url)
                        .toList()
                : List.of();
    }

    private void add(List<Block> blocks, String label, @Nullable String text) {
        if (text != null) {
            blocks.add(new Block(messages.get(label), Phrase.said(text, messages.language())));
        }
    }

    String name(Person person, String office) {
        return person.handle() == null ? messages.get(office) : CleanText.line(person.handle());
    }

    private static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
