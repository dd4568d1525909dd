package io.github.checklistreport.load;

import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.ProblemKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads an answers file with its checklist, or a checklist alone. */
public final class InputLoader {
    private final Path base;
    private final Set<Path> files = new TreeSet<>();

    /** {@code base} is the directory that messages name files from. */
    public InputLoader(Path base) {
        this.base = base;
    }

    /** Ids of the checklists that come with the product. */
    public static List<String> builtInChecklists() {
        return ChecklistSources.builtInIds();
    }

    /** The answers at {@code file} and the checklist they name, as of {@code now}. */
    public Loaded<Input> load(Path file, Instant now) {
        Problems problems = new Problems();
        return Loaded.of(read(file, now, problems), problems);
    }

    /** What {@code content} would be read as, if it stood at {@code file}. */
    public Loaded<Input> load(Path file, byte[] content, Instant now) {
        Problems problems = new Problems();
        ChecklistSources sources = new ChecklistSources(base);
        SourceFile source = SourceFile.decode(content, sources.name(file), problems);
        return Loaded.of(read(source, file, sources, now, problems), problems);
    }

    /** Where the parts of the answers file {@code content} stand. */
    public Loaded<AnswersOutline> outline(Path file, byte[] content) {
        Problems problems = new Problems();
        SourceFile source =
                SourceFile.decode(content, new ChecklistSources(base).name(file), problems);
        Node node = source == null ? null : Yaml.parse(source, problems);
        return Loaded.of(
                source == null || node == null
                        ? null
                        : new OutlineReader(source, problems).read(node),
                problems);
    }

    /** The checklist that {@code reference} names: a built-in id, or a path from the base. */
    public Loaded<Checklist> loadChecklist(String reference, Place at) {
        Problems problems = new Problems();
        Checklist checklist =
                new ChecklistLoader(new ChecklistSources(base), problems).load(reference, base, at);
        return Loaded.of(checklist, problems);
    }

    /** The same, with the checklist that it extends. */
    public Loaded<Lineage> loadLineage(String reference, Place at) {
        Problems problems = new Problems();
        Lineage lineage =
                new ChecklistLoader(new ChecklistSources(base), problems)
                        .lineage(reference, base, at);
        return Loaded.of(lineage, problems);
    }

    /** The checklists of the admin's own that were looked for so far. */
    public Set<Path> files() {
        return Set.copyOf(files);
    }

    private @Nullable Input read(Path file, Instant now, Problems problems) {
        ChecklistSources sources = new ChecklistSources(base);
        SourceFile source = SourceFile.read(file, sources.name(file), problems);
        return read(source, file, sources, now, problems);
    }

    private @Nullable Input read(
            @Nullable SourceFile source,
            Path file,
            ChecklistSources sources,
            Instant now,
            Problems problems) {
        Node node = source == null ? null : Yaml.parse(source, problems);
        if (source == null || node == null) {
            return null;
        }
        if (Scalars.isBlank(node)) {
            problems.add(Place.of(source.name()), ProblemKind.FILE_EMPTY);
            return null;
        }
        Section root = Section.of(node, problems);
        if (root == null) {
            return null;
        }
        Checklist checklist = checklist(root, file, sources, problems);
        files.addAll(sources.files());
        Answers answers = new AnswersReader(checklist, latestToday(now), problems).read(root);
        if (checklist == null) {
            return null;
        }
        AnswersRules.check(checklist, answers, Place.of(source.name()), now, problems);
        return new Input(checklist, answers);
    }

    private @Nullable Checklist checklist(
            Section root, Path file, ChecklistSources sources, Problems problems) {
        Section.Entry entry = root.entry("checklist").orElse(null);
        String reference = entry == null ? null : Scalars.text(entry.value());
        if (entry == null || reference == null) {
            return null;
        }
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), base);
        return new ChecklistLoader(sources, problems)
                .load(reference, folder, Problems.place(entry.value()));
    }

    /**
     * The date where the day begins first, so that nobody is told that their today is in the
     * future.
     */
    private static LocalDate latestToday(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
    }
}
