package io.github.checklistreport.pipeline;

import io.github.checklistreport.assess.Migrations;
import io.github.checklistreport.load.Input;
import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.render.console.MigrationText;
import io.github.checklistreport.render.starter.EditedText;
import io.github.checklistreport.render.starter.MigratedAnswers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves answers to another edition of their checklist. What both ask is kept byte for byte; nothing
 * is written unless the result reads as the same answers.
 */
public final class MigrateAnswers {
    /** {@code target} is a built-in id or the path of a checklist; null where it is not set. */
    public Outcome run(Request request, @Nullable String target)
            throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        desk.languages();
        Loaded<Input> loaded = desk.input(desk.now());
        Loaded<Checklist> wanted = wanted(desk, target);
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
        Migration migration = Migrations.of(input.checklist(), input.answers().server(), to);
        return move(desk, input, migration, Objects.requireNonNull(target));
    }

    private static Loaded<Checklist> wanted(Desk desk, @Nullable String target) {
        if (target == null || target.isBlank()) {
            String known = String.join(", ", InputLoader.builtInChecklists());
            desk.settings().add("to", ProblemKind.NO_TARGET, known);
            return new Loaded<>(null, List.of());
        }
        return new InputLoader(desk.request().directory())
                .loadChecklist(target, Place.of("-Dchecklist.to"));
    }

    private static Outcome move(Desk desk, Input input, Migration migration, String target)
            throws RejectedException, BrokenException {
        MigratedFile file = new MigratedFile(desk);
        AnswersOutline outline = file.outline();
        EditedText text =
                new MigratedAnswers(
                                outline,
                                migration,
                                InitAnswers.reference(desk.request(), target),
                                LocalDate.ofInstant(desk.now(), ZoneOffset.UTC),
                                Desk.spoken(desk.languages().get(0)))
                        .text();
        Loaded<Input> result = file.verified(text.text(), input.answers(), migration);
        String name = desk.name(desk.request().answers());
        String kept = desk.name(file.write(text.text(), migration.from().id()));
        List<String> lines = new ArrayList<>();
        lines.add(
                desk.console()
                        .get(
                                "migrate.done",
                                name,
                                migration.from().id(),
                                migration.to().id(),
                                kept));
        Input after = Objects.requireNonNull(result.value());
        MigrationText.File told = new MigrationText.File(name, outline, text, after.answers());
        lines.addAll(new MigrationText(migration, told, desk.console(), desk.words()).lines());
        return new Outcome(lines, desk.accept(result));
    }
}
