package io.github.checklistreport.pipeline;

import io.github.checklistreport.load.InputLoader;
import io.github.checklistreport.load.Loaded;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.publish.Published;
import io.github.checklistreport.render.common.Format;
import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.common.TemplateMistake;
import io.github.checklistreport.render.html.ChecklistPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes checklists as pages to read or print, without answers. */
public final class WriteChecklists {
    /**
     * What to write, and where.
     *
     * @param checklist a built-in id or the path of a checklist; null or blank for every built-in
     *     edition
     */
    public record Output(Path directory, @Nullable String checklist, String generatorVersion) {}

    public Outcome run(Request request, Output output) throws RejectedException, BrokenException {
        Desk desk = new Desk(request);
        RenderSettings look =
                new RenderSettings(
                        desk.languages(),
                        Set.of(Format.HTML),
                        output.generatorVersion(),
                        null,
                        desk.own());
        ChecklistPages renderer = new ChecklistPages(look);
        Path directory = desk.settings().directory("editions.outputDirectory", output.directory());
        desk.settings().problems().addAll(renderer.mistakes());
        List<Loaded<Lineage>> loaded = load(request, output.checklist());
        List<String> warnings =
                desk.accept(loaded.stream().flatMap(one -> one.problems().stream()).toList());
        List<Lineage> checklists =
                loaded.stream().flatMap(one -> Stream.ofNullable(one.value())).toList();
        Published published = desk.publish(directory, pages(renderer, checklists, desk));
        return new Outcome(lines(checklists, directory, published, desk), warnings);
    }

    private static List<Loaded<Lineage>> load(Request request, @Nullable String wanted) {
        List<String> references =
                wanted == null || wanted.isBlank()
                        ? InputLoader.builtInChecklists()
                        : List.of(wanted);
        InputLoader loader = new InputLoader(request.directory());
        return references.stream()
                .map(one -> loader.loadLineage(one, Place.of("-Dchecklist.checklist")))
                .toList();
    }

    private static List<Page> pages(ChecklistPages renderer, List<Lineage> checklists, Desk desk)
            throws RejectedException {
        try {
            return renderer.render(checklists);
        } catch (RuntimeException e) {
            Problem mistake = TemplateMistake.in(e).orElseThrow(() -> e);
            throw desk.rejection(mistake);
        }
    }

    private static List<String> lines(
            List<Lineage> checklists, Path directory, Published published, Desk desk) {
        List<String> lines = new ArrayList<>();
        for (Lineage one : checklists) {
            lines.add(
                    desk.console()
                            .get(
                                    "editions.checklist",
                                    one.checklist().id(),
                                    one.checklist().items().size()));
        }
        lines.add(desk.console().get("editions.done", desk.name(directory.resolve("index.html"))));
        lines.add(
                desk.console()
                        .get(
                                "report.files",
                                published.written(),
                                published.unchanged(),
                                published.removed()));
        return lines;
    }
}
