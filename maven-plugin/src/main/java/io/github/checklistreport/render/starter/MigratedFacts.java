package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.AnswersOutline.Block;
import io.github.checklistreport.model.AnswersOutline.Braced;
import io.github.checklistreport.model.AnswersOutline.Value;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Migration.UnfitFact;
import java.util.List;
import java.util.stream.Collectors;

/** Makes comments of the facts that the new checklist would not take, and asks for new ones. */
final class MigratedFacts {
    private static final int WRITTEN_AT = 4;

    private final AnswersOutline outline;
    private final Migration migration;
    private final AnswersFile starter;
    private final RevisionComments comments;
    private final EditedLines lines;

    MigratedFacts(
            AnswersOutline outline,
            Migration migration,
            AnswersFile starter,
            RevisionComments comments,
            EditedLines lines) {
        this.outline = outline;
        this.migration = migration;
        this.starter = starter;
        this.comments = comments;
        this.lines = lines;
    }

    void edit() {
        migration.unfit().forEach(this::retire);
        if (!migration.unfit().isEmpty() && !outline.bracedFacts().isEmpty()) {
            retireBraced();
        }
        Block facts = outline.facts();
        if (facts != null) {
            List<String> asked = starter.askingFacts(migration.from());
            lines.behind(facts.end(), asked, facts.column() + 2 - WRITTEN_AT);
        }
    }

    private void retire(UnfitFact fact) {
        for (Block block : outline.factLines()) {
            if (block.key().equals(fact.id())) {
                lines.retire(block, comments.unfit(fact, block.column()));
                List<String> asked = starter.askingFact(fact.id());
                lines.behind(block.end(), asked, block.column() - WRITTEN_AT);
            }
        }
    }

    private void retireBraced() {
        List<Braced> all = outline.bracedFacts();
        Value first = all.get(0).text();
        Value last = all.get(all.size() - 1).text();
        String line = lines.get(first.line());
        String kept =
                all.stream()
                        .filter(fact -> migration.takes(fact.key()))
                        .map(fact -> text(fact, line))
                        .collect(Collectors.joining(", "));
        lines.set(
                first.line(), line.substring(0, first.start()) + kept + line.substring(last.end()));
        migration.unfit().forEach(fact -> noteBraced(fact, line));
    }

    private void noteBraced(UnfitFact fact, String line) {
        int column = line.length() - line.stripLeading().length();
        for (Braced one : outline.bracedFacts()) {
            if (one.key().equals(fact.id())) {
                lines.before(one.text().line(), comments.unfit(fact, column));
                lines.before(
                        one.text().line(), List.of(" ".repeat(column) + "# " + text(one, line)));
            }
        }
    }

    private static String text(Braced fact, String line) {
        return line.substring(fact.text().start(), fact.text().end());
    }
}
