package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.publish.KeptFile;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.console.ProblemText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answers file that is migrated: read once, and replaced only if it is still the same. */
final class MigratedFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Desk desk;
    private final Path path;
    private final InputLoader loader;
    private final byte[] old;

    MigratedFile(Desk desk) throws BrokenException {
        this.desk = desk;
        this.path = desk.request().answers();
        this.loader = new InputLoader(desk.request().directory());
        try {
            this.old = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new BrokenException(desk.name(path), e);
        }
    }

    /** Where its parts stand. */
    AnswersOutline outline() throws RejectedException {
        Loaded<AnswersOutline> outline = loader.outline(path, old);
        desk.accept(outline);
        return Objects.requireNonNull(outline.value());
    }

    /** What {@code text} is read as; an exception unless it holds the answers of the old file. */
    Loaded<Input> verified(String text, Answers before, Migration migration)
            throws RejectedException {
        Loaded<Input> result = loader.load(path, bytes(text), desk.now());
        Input after = result.value();
        if (after != null && isTheSame(before, after, migration)) {
            return result;
        }
        ProblemText problemText = new ProblemText(desk.console());
        List<String> lines = new ArrayList<>();
        lines.add(desk.console().get("migrate.unfit", desk.name(path)));
        result.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> lines.add(problemText.of(problem)));
        lines.add(desk.console().get("migrate.unfit.hint"));
        throw new RejectedException(String.join("\n", lines));
    }

    private static boolean isTheSame(Answers before, Input after, Migration migration) {
        Answers now = after.answers();
        return after.checklist().items().stream().allMatch(item -> isTheSame(item, before, now))
                && migration.fittingServer().equals(now.server())
                && before.publish() == now.publish()
                && before.people() == now.people()
                && before.target().equals(now.target());
    }

    private static boolean isTheSame(Item item, Answers before, Answers after) {
        Optional<Answer> was = before.to(item).map(one -> one.at(null));
        return was.isEmpty() || was.equals(after.to(item).map(one -> one.at(null)));
    }

    /** Puts {@code text} into the file's place; returns where the old one is. */
    Path write(String text, String oldChecklist) throws RejectedException, BrokenException {
        Path kept = path.resolveSibling(kept(String.valueOf(path.getFileName()), oldChecklist));
        try {
            switch (KeptFile.replace(path, old, bytes(text), kept)) {
                case EDITED -> throw refused("migrate.edited", "migrate.edited.hint", path);
                case OTHER_KEPT ->
                        throw refused("migrate.other-kept", "migrate.other-kept.hint", kept);
                case REPLACED -> {}
            }
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
        return kept;
    }

    /** With the checklist's id before the last dot: answers.mastodon-2020.yaml. */
    private static String kept(String name, String id) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name + "." + id : name.substring(0, dot) + "." + id + name.substring(dot);
    }

    private byte[] bytes(String text) {
        boolean marked = new String(old, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
        return ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private RejectedException refused(String what, String hint, Path file) {
        return new RejectedException(
                desk.console().get(what, desk.name(file)) + "\n" + desk.console().get(hint));
    }
}
