package io.github.checklistreport.render.view;

import io.github.checklistreport.model.history.ItemChange;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ready-made texts for posts. Plain text in lines, short enough for the 500 characters of a post on
 * Mastodon; the page's address comes last where it is known.
 */
final class Posts {
    private final Edition edition;
    private final Messages messages;

    Posts(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
    }

    /** Of the whole report. */
    String report(List<LevelLine> levels, MachineLine machine, @Nullable LocalDate validUntil) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("post.report", domain(), edition.today()));
        levels.stream().map(LevelLine::words).forEach(lines::add);
        lines.add(machine.words());
        if (validUntil != null) {
            lines.add(messages.get("post.until", validUntil));
        }
        return text(lines, address("index.html"));
    }

    /** Of an item's page. */
    String item(Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("post.item", domain(), row.number(), row.title().plain()));
        lines.add(messages.get("post.verdict", row.verdictName(), backing(row)));
        for (Step step : edition.history().latest()) {
            step.changes().stream()
                    .filter(change -> change.item().id().equals(row.id()))
                    .forEach(change -> lines.add(change(step, change)));
        }
        return text(lines, address("items/" + row.id() + ".html"));
    }

    private String change(Step step, ItemChange change) {
        return messages.get(
                "post.change",
                step.from().day(),
                standing(change.from()),
                standing(change.to()),
                messages.word("cause", change.cause()));
    }

    private String standing(@Nullable PastItem item) {
        Standing standing = new Standings(messages).of(item);
        return standing == null
                ? messages.get("change.absent")
                : standing.verdict() + messages.get("parenthesis", standing.basis());
    }

    /** What the verdict rests on and since when, in brackets. */
    String backing(Row row) {
        return messages.get(
                "parenthesis",
                row.date() == null
                        ? row.basisName()
                        : row.basisName() + messages.get("join") + row.date());
    }

    /** The absolute address of a page of this language; null where it is not known. */
    @Nullable String address(String here) {
        return edition.settings().address(edition.language().tag() + "/" + here);
    }

    private String domain() {
        return CleanText.line(edition.report().server().domain());
    }

    private static String text(List<String> lines, @Nullable String address) {
        return Stream.concat(lines.stream(), Stream.ofNullable(address))
                .collect(Collectors.joining("\n"));
    }
}
