package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Revisions;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Revision;
import io.github.checklistreport.publish.KeptFile;
import io.github.checklistreport.publish.PublishException;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.console.ProblemText;
import io.github.checklistreport.render.starter.MigratedAnswers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves answers to another edition of their checklist. What both ask is kept byte for byte; nothing
 * is written unless the result reads as the same answers.
 */
public final class MigrateAnswers {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** {@code target} is a built-in id or the path of a checklist; null where it is not set. */
    public Outcome run(Request request, @Nullable String target)
            throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        Language language = Desk.spoken(desk.languages().get(0));
        InputLoader loader = new InputLoader(request.directory());
        if (target == null || target.isBlank()) {
            String known = String.join(", ", InputLoader.builtInChecklists());
            desk.settings().add("to", ProblemKind.SETTING_EMPTY, known);
        }
        Loaded<Input> loaded = desk.input(desk.now());
        Loaded<Checklist> wanted =
                target == null || target.isBlank()
                        ? new Loaded<>(null, List.of())
                        : loader.loadChecklist(target, Place.of("-Dchecklist.to"));
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(wanted.problems());
        List<String> warnings = desk.accept(problems);
        Input input = Objects.requireNonNull(loaded.value());
        Checklist to = Objects.requireNonNull(wanted.value());
        if (input.checklist().equals(to)) {
            String line =
                    desk.console().get("migrate.nothing", desk.name(request.answers()), to.id());
            return new Outcome(List.of(line), warnings);
        }
        byte[] old = read(request, desk);
        AnswersOutline outline = outline(loader, request, old, desk);
        Revision revision = Revisions.between(input.checklist(), to);
        String text =
                new MigratedAnswers(
                                outline,
                                input.checklist(),
                                to,
                                revision,
                                InitAnswers.reference(request, Objects.requireNonNull(target)),
                                LocalDate.ofInstant(desk.now(), ZoneOffset.UTC),
                                language)
                        .text();
        boolean marked = new String(old, StandardCharsets.UTF_8).startsWith(BYTE_ORDER_MARK);
        byte[] migrated = ((marked ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
        Input result = verified(loader, request, migrated, input, desk);
        Path kept = kept(request.answers(), input.checklist().id());
        write(request, old, migrated, kept, desk);
        List<String> lines = new ArrayList<>();
        lines.add(
                desk.console()
                        .get(
                                "migrate.done",
                                desk.name(request.answers()),
                                input.checklist().id(),
                                to.id(),
                                desk.name(kept)));
        if (to.items().size() == revision.added().size()) {
            lines.add(desk.console().get("migrate.unrelated", input.checklist().id(), to.id()));
        }
        lines.addAll(told(revision, input, result, text, desk));
        lines.add(desk.console().get("migrate.next"));
        return new Outcome(lines, warnings);
    }

    private static byte[] read(Request request, Desk desk) throws BrokenException {
        try {
            return Files.readAllBytes(request.answers());
        } catch (IOException e) {
            throw new BrokenException(desk.name(request.answers()), e);
        }
    }

    private static AnswersOutline outline(
            InputLoader loader, Request request, byte[] old, Desk desk) throws RejectedException {
        Loaded<AnswersOutline> outline = loader.outline(request.answers(), old);
        desk.accept(outline);
        return Objects.requireNonNull(outline.value());
    }

    /** What the new file is read as; an exception unless it holds the answers of the old one. */
    private static Input verified(
            InputLoader loader, Request request, byte[] migrated, Input before, Desk desk)
            throws RejectedException {
        Loaded<Input> result = loader.load(request.answers(), migrated, desk.now());
        Input after = result.value();
        if (after != null && isTheSame(before, after)) {
            return after;
        }
        ProblemText text = new ProblemText(desk.console());
        List<String> lines = new ArrayList<>();
        lines.add(desk.console().get("migrate.unfit", desk.name(request.answers())));
        result.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> lines.add(text.of(problem)));
        lines.add(desk.console().get("migrate.unfit.hint"));
        throw new RejectedException(String.join("\n", lines));
    }

    private static boolean isTheSame(Input before, Input after) {
        for (Item item : after.checklist().items()) {
            Optional<Answer> was = before.answers().to(item).map(MigrateAnswers::placeless);
            Optional<Answer> is = after.answers().to(item).map(MigrateAnswers::placeless);
            if (was.isPresent() && !was.equals(is)) {
                return false;
            }
        }
        return before.answers().server().equals(after.answers().server())
                && before.answers().publish() == after.answers().publish()
                && before.answers().people() == after.answers().people()
                && before.answers().target().equals(after.answers().target());
    }

    private static Answer placeless(Answer one) {
        return new Answer(
                one.item(),
                one.status(),
                one.note(),
                one.privateNote(),
                one.evidence(),
                one.by(),
                one.reviewedBy(),
                one.answeredOn(),
                one.plan(),
                one.exception(),
                one.reason(),
                one.reply(),
                one.publish(),
                null);
    }

    /** Beside the file, with the checklist's id before the last dot: answers.mastodon-2020.yaml. */
    private static Path kept(Path answers, String id) {
        String name = String.valueOf(answers.getFileName());
        int dot = name.lastIndexOf('.');
        return answers.resolveSibling(
                dot < 1
                        ? name + "." + id
                        : name.substring(0, dot) + "." + id + name.substring(dot));
    }

    private static void write(Request request, byte[] old, byte[] migrated, Path kept, Desk desk)
            throws RejectedException, BrokenException {
        try {
            KeptFile.Result result = KeptFile.replace(request.answers(), old, migrated, kept);
            if (result == KeptFile.Result.EDITED) {
                throw refused(desk, "migrate.edited", "migrate.edited.hint", request.answers());
            }
            if (result == KeptFile.Result.OTHER_KEPT) {
                throw refused(desk, "migrate.other-kept", "migrate.other-kept.hint", kept);
            }
        } catch (PublishException e) {
            throw new BrokenException(new PublishText(desk.console()).of(e), e);
        }
    }

    private static RejectedException refused(Desk desk, String what, String hint, Path file) {
        return new RejectedException(
                desk.console().get(what, desk.name(file)) + "\n" + desk.console().get(hint));
    }

    private static List<String> told(
            Revision revision, Input before, Input after, String text, Desk desk) {
        Messages console = desk.console();
        Language language = desk.words().language();
        String file = desk.name(desk.request().answers());
        List<String> lines = new ArrayList<>();
        lines.add(console.get("migrate.new", revision.added().size()));
        for (Item item : revision.added()) {
            lines.add(line(place(after, item, file), item.id(), item.title().in(language)));
        }
        lines.add(console.get("migrate.retired", revision.retired().size()));
        for (Revision.Retired one : revision.retired()) {
            String at =
                    before.answers().to(one.item()).isPresent()
                            ? file + ":" + commentedAt(text, one.item().id())
                            : file;
            lines.add(line(at, one.item().id(), one.item().title().in(language)));
        }
        lines.add(console.get("migrate.changed", revision.changed().size()));
        for (Revision.Changed one : revision.changed()) {
            String aspects = MigratedAnswers.aspects(one, console, desk.words());
            lines.add(line(place(after, one.after(), file), one.after().id(), aspects));
        }
        return lines;
    }

    private static String line(String place, String id, String said) {
        return "  " + place + " " + id + ": " + said;
    }

    private static String place(Input input, Item item, String file) {
        return input.answers().to(item).map(Answer::place).map(Place::toString).orElse(file);
    }

    private static int commentedAt(String text, String id) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("# [\"']?" + id + "[\"']?\\s*:.*")) {
                return i + 1;
            }
        }
        return 1;
    }
}
