package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.AnswersOutline.Block;
import io.github.checklistreport.model.AnswersOutline.Value;
import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Revision;
import io.github.checklistreport.model.Revision.Changed;
import io.github.checklistreport.model.Revision.Retired;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answers file for another edition of its checklist. Every line of the old one is in it: as it
 * was, or as a comment where its item is retired; only the name of the checklist changes.
 */
public final class MigratedAnswers {
    private final AnswersOutline outline;
    private final Checklist from;
    private final Checklist to;
    private final Revision revision;
    private final String reference;
    private final AnswersFile starter;
    private final Messages console;
    private final Messages words;
    private final Language language;
    private final List<String> ends = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, List<String>> before = new HashMap<>();
    private final Map<Integer, List<String>> behind = new HashMap<>();

    /**
     * @param reference how the file names {@code to}
     * @param language the language of what is written into the file
     */
    public MigratedAnswers(
            AnswersOutline outline,
            Checklist from,
            Checklist to,
            Revision revision,
            String reference,
            LocalDate today,
            Language language) {
        this.outline = outline;
        this.from = from;
        this.to = to;
        this.revision = revision;
        this.reference = reference;
        this.starter = new AnswersFile(to, reference, "", today, language);
        this.console = Messages.console(language);
        this.words = Messages.in(language);
        this.language = language;
    }

    /** The new file's text. */
    public String text() {
        split();
        Value value = outline.checklist();
        String line = lines.get(value.line() - 1);
        lines.set(
                value.line() - 1,
                line.substring(0, value.start()) + named() + line.substring(value.end()));
        revision.retired().forEach(one -> block(one.item().id(), block -> retire(block, one)));
        revision.changed().forEach(one -> block(one.after().id(), block -> mark(block, one)));
        askFacts();
        ask();
        return joined();
    }

    private String named() {
        return reference.matches("[A-Za-z0-9./_-]+")
                ? reference
                : "'" + reference.replace("'", "''") + "'";
    }

    private void split() {
        for (String line : outline.text().split("(?<=\r\n)|(?<=\n)|(?<=\r)(?!\n)", -1)) {
            String body = line.replaceFirst("[\r\n]+$", "");
            lines.add(body);
            ends.add(line.substring(body.length()));
        }
    }

    private void block(String id, Consumer<Block> use) {
        outline.answers().stream().filter(one -> one.key().equals(id)).findFirst().ifPresent(use);
    }

    private void retire(Block block, Retired retired) {
        String margin = " ".repeat(block.column());
        for (int i = block.line() - 1; i < block.end(); i++) {
            String line = lines.get(i);
            boolean inside = line.startsWith(margin);
            lines.set(
                    i,
                    margin
                            + ("# " + (inside ? line.substring(block.column()) : line))
                                    .stripTrailing());
        }
        List<String> said = new ArrayList<>();
        said.add(console.get("migrate.mark.retired", to.id(), retired.item().title().in(language)));
        for (Change change : retired.because()) {
            said.addAll(because(change));
            if (!change.replacedBy().isEmpty()) {
                said.add(
                        console.get(
                                "migrate.mark.replaced",
                                String.join(words.get("join"), change.replacedBy())));
            }
        }
        before.put(block.line(), comment(margin, said));
    }

    private void mark(Block block, Changed changed) {
        List<String> said = new ArrayList<>();
        said.add(console.get("migrate.mark.changed", to.id(), aspects(changed, console, words)));
        changed.because().forEach(change -> said.addAll(because(change)));
        if (changed.aspects().contains(Revision.Aspect.TITLE)) {
            said.add(changed.after().title().in(language));
        }
        if (changed.aspects().contains(Revision.Aspect.BASELINE)) {
            said.add(console.get("migrate.mark.baseline", changed.after().baseline().in(language)));
        }
        before.put(block.line(), comment(" ".repeat(block.column()), said));
    }

    private List<String> because(Change change) {
        List<String> said = new ArrayList<>();
        if (change.what() != null) {
            said.add(change.what().in(language));
        }
        said.add(change.why().in(language));
        return said;
    }

    /** What changed of an item, in a few words. */
    public static String aspects(Changed changed, Messages console, Messages words) {
        return changed.aspects().stream()
                .map(
                        aspect ->
                                aspect == Revision.Aspect.LEVEL
                                        ? console.get(
                                                "migrate.level",
                                                words.word("level", changed.before().level()),
                                                words.word("level", changed.after().level()))
                                        : console.word("migrate-aspect", aspect))
                .collect(Collectors.joining(words.get("join")));
    }

    private List<String> comment(String margin, List<String> said) {
        Locale locale = Locale.forLanguageTag(language.tag());
        List<String> comment = new ArrayList<>();
        for (String one : said) {
            String first = margin + (comment.isEmpty() ? "# " : "#   ");
            comment.addAll(Comment.lines(first, margin + "#   ", one.strip(), locale));
        }
        return comment;
    }

    private void askFacts() {
        Block facts = outline.facts();
        List<String> asked = starter.askingFacts(from);
        if (facts != null && !asked.isEmpty()) {
            behind.computeIfAbsent(facts.end(), line -> new ArrayList<>())
                    .addAll(indented(asked, facts.column() - 2));
        }
    }

    private void ask() {
        List<String> asked = starter.asking(revision.added());
        if (asked.isEmpty()) {
            return;
        }
        int column = outline.answers().isEmpty() ? 2 : outline.answers().get(0).column();
        List<String> all = new ArrayList<>();
        Block answers = outline.answersKey();
        if (answers == null) {
            all.addAll(List.of("", "answers:"));
        }
        all.add("");
        all.addAll(comment(" ".repeat(column), List.of(console.get("migrate.mark.new", to.id()))));
        all.addAll(indented(asked, column - 2));
        int at = answers == null ? lastLine() : answers.end();
        behind.computeIfAbsent(at, line -> new ArrayList<>()).addAll(all);
    }

    private int lastLine() {
        return lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
    }

    private static List<String> indented(List<String> asked, int more) {
        return asked.stream()
                .map(
                        line ->
                                line.isEmpty()
                                        ? line
                                        : more >= 0
                                                ? " ".repeat(more) + line
                                                : line.substring(-more))
                .toList();
    }

    private String joined() {
        String end = ends.get(0).isEmpty() ? "\n" : ends.get(0);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            add(text, before.get(i + 1), end);
            text.append(lines.get(i)).append(ends.get(i));
            List<String> more = behind.get(i + 1);
            if (more != null && ends.get(i).isEmpty()) {
                text.append(end);
            }
            add(text, more, end);
        }
        return text.toString();
    }

    private static void add(StringBuilder text, @Nullable List<String> more, String end) {
        if (more != null) {
            more.forEach(line -> text.append(line).append(end));
        }
    }
}
