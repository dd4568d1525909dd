package io.github.checklistreport.render.console;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.AnswersOutline.Block;
import io.github.checklistreport.model.AnswersOutline.Braced;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Migration.UnfitFact;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Revision;
import io.github.checklistreport.model.Revision.Changed;
import io.github.checklistreport.model.Revision.Retired;
import io.github.checklistreport.render.common.AspectWords;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.UnfitWords;
import io.github.checklistreport.render.starter.EditedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lists what to look at after a migration, each with its line in the new file. */
public final class MigrationText {
    /**
     * An answers file before and after.
     *
     * @param name as the admin would write it
     * @param outline of the old file
     * @param after what is answered in the new one
     */
    public record File(String name, AnswersOutline outline, EditedText text, Answers after) {}

    private final Migration migration;
    private final File file;
    private final Messages console;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    public MigrationText(Migration migration, File file, Messages console, Messages words) {
        this.migration = migration;
        this.file = file;
        this.console = console;
        this.words = words;
    }

    /** The lines, each list below its count. */
    public List<String> lines() {
        Revision revision = migration.revision();
        relation();
        list("migrate.new", revision.added(), this::added);
        list(
                "migrate.retired",
                revision.retired().stream().filter(one -> isInTheFile(one.item())).toList(),
                this::retired);
        list(
                "migrate.changed",
                revision.changed().stream().filter(one -> isInTheFile(one.after())).toList(),
                this::changed);
        if (!migration.unfit().isEmpty()) {
            list("migrate.facts", migration.unfit(), this::unfit);
        }
        lines.add(console.get("migrate.next"));
        return List.copyOf(lines);
    }

    private <T> void list(String heading, List<T> all, Consumer<T> line) {
        lines.add(console.get(heading, all.size()));
        all.forEach(line);
    }

    /** Of what was never answered, nothing was kept and nothing needs a fresh look. */
    private boolean isInTheFile(Item item) {
        return file.outline().answers().stream().anyMatch(one -> one.key().equals(item.id()));
    }

    private void relation() {
        String from = migration.from().id();
        String to = migration.to().id();
        if (migration.isBetweenStrangers()) {
            lines.add(console.get("migrate.unrelated", from, to));
        } else if (migration.changesSoftware()) {
            lines.add(
                    console.get(
                            "migrate.other-software",
                            from,
                            migration.from().software(),
                            to,
                            migration.to().software()));
        }
    }

    private void added(Item item) {
        add(place(item), item.id(), title(item));
    }

    private void retired(Retired retired) {
        Item item = retired.item();
        add(place(file.outline().answers(), item.id()), item.id(), title(item));
    }

    private void changed(Changed changed) {
        String aspects = AspectWords.of(changed, console, words);
        add(place(changed.after()), changed.after().id(), aspects);
    }

    private void unfit(UnfitFact fact) {
        Stream<Block> braced = file.outline().bracedFacts().stream().map(MigrationText::block);
        List<Block> stated = Stream.concat(file.outline().factLines().stream(), braced).toList();
        add(place(stated, fact.id()), fact.id(), UnfitWords.of(fact, migration.to().id(), console));
    }

    private static Block block(Braced fact) {
        int line = fact.text().line();
        return new Block(fact.key(), line, fact.text().start(), line);
    }

    private void add(String place, String id, String said) {
        lines.add("  " + place + " " + id + ": " + said);
    }

    private String place(Item item) {
        return file.after().to(item).map(Answer::place).map(Place::toString).orElse(file.name());
    }

    /** Where it is a comment now. */
    private String place(List<Block> blocks, String key) {
        return blocks.stream()
                .filter(block -> block.key().equals(key))
                .findFirst()
                .map(block -> file.name() + ":" + file.text().place(block.line()))
                .orElse(file.name());
    }

    private String title(Item item) {
        return item.title().in(words.language());
    }
}
