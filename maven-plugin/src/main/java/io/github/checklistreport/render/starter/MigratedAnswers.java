package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.AnswersOutline.Block;
import io.github.checklistreport.model.AnswersOutline.Value;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Revision.Changed;
import io.github.checklistreport.model.Revision.Retired;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answers file for another edition of its checklist. Every line of the old one is in it: as it
 * was, or as a comment where its item or fact is not asked any more. Only the name of the checklist
 * changes, and what {@code init} wrote of it in the head.
 */
public final class MigratedAnswers {
    private final AnswersOutline outline;
    private final Migration migration;
    private final String reference;
    private final LocalDate today;
    private final AnswersFile starter;
    private final RevisionComments comments;
    private final EditedLines lines;

    /**
     * @param reference how the file names the new checklist
     * @param language the language of what is written into the file
     */
    public MigratedAnswers(
            AnswersOutline outline,
            Migration migration,
            String reference,
            LocalDate today,
            Language language) {
        this.outline = outline;
        this.migration = migration;
        this.reference = reference;
        this.today = today;
        this.starter = new AnswersFile(migration.to(), reference, "", today, language);
        this.comments = new RevisionComments(migration.to().id(), language);
        this.lines = new EditedLines(outline.text());
    }

    /** The new file. */
    public EditedText text() {
        Messages.languages().forEach(this::nameInTheHead);
        name();
        new MigratedFacts(outline, migration, starter, comments, lines).edit();
        migration.revision().retired().forEach(this::retire);
        migration.revision().changed().forEach(this::mark);
        ask();
        return lines.done();
    }

    /** What {@code init} wrote there; where the admin changed it, it stays. */
    private void nameInTheHead(Language language) {
        List<List<String>> old = naming(migration.from(), language);
        List<List<String>> now = naming(migration.to(), language);
        for (int i = 0; i < old.size(); i++) {
            lines.replace(old.get(i), now.get(i), outline.checklist().line() - 1);
        }
    }

    private List<List<String>> naming(Checklist checklist, Language language) {
        return new AnswersFile(checklist, reference, "", today, language).naming();
    }

    private void name() {
        Value value = outline.checklist();
        String line = lines.get(value.line());
        String before = line.substring(0, value.start());
        lines.set(value.line(), before + named() + line.substring(value.end()));
    }

    private String named() {
        return reference.matches("[A-Za-z0-9./_-]+")
                ? reference
                : "'" + reference.replace("'", "''") + "'";
    }

    private void retire(Retired retired) {
        answer(retired.item().id())
                .ifPresent(block -> lines.retire(block, comments.retired(retired, block.column())));
    }

    private void mark(Changed changed) {
        answer(changed.after().id())
                .ifPresent(
                        block ->
                                lines.before(
                                        block.line(), comments.changed(changed, block.column())));
    }

    private Optional<Block> answer(String id) {
        return outline.answers().stream().filter(one -> one.key().equals(id)).findFirst();
    }

    private void ask() {
        List<String> asked = starter.asking(migration.revision().added());
        if (asked.isEmpty()) {
            return;
        }
        int column = outline.answers().isEmpty() ? 2 : outline.answers().get(0).column();
        Block answers = outline.answersKey();
        int at = answers == null ? lines.size() : answers.end();
        if (answers == null) {
            lines.behind(at, List.of("", "answers:"));
        }
        lines.behind(at, List.of(""));
        lines.behind(at, comments.added(column));
        lines.behind(at, asked, column - 2);
    }
}
