package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Credit;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Lineage;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Verification;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ChecklistView.Cited;
import io.github.checklistreport.render.view.ChecklistView.LevelCount;
import io.github.checklistreport.render.view.ChecklistView.Parent;
import io.github.checklistreport.render.view.ChecklistView.Part;
import io.github.checklistreport.render.view.ChecklistView.Restated;
import io.github.checklistreport.render.view.ChecklistView.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of one checklist in one language. */
public final class ChecklistViews {
    private final Lineage lineage;
    private final Checklist checklist;
    private final Messages messages;
    private final Lexicon lexicon;
    private final Alterations alterations;
    private final Citations citations;

    public ChecklistViews(Lineage lineage, Messages messages) {
        this.lineage = lineage;
        this.checklist = lineage.checklist();
        this.messages = messages;
        this.lexicon = new Lexicon(messages);
        this.alterations = new Alterations(lineage, messages);
        this.citations = new Citations(messages.language());
    }

    /**
     * The checklist with everything that it says. Sources are numbered as they are met, so that
     * what is made here is made in the order of the page.
     *
     * @param pages ids of the checklists that have a page
     */
    public ChecklistView view(Set<String> pages) {
        Restated credit = credit(checklist.credit());
        List<Part> parts = checklist.phases().stream().flatMap(this::part).toList();
        List<ChecklistItemView> retired = retired();
        citations.cite(checklist.bibliography());
        return new ChecklistView(
                checklist.id(),
                phrase(checklist.title()),
                phrase(checklist.edition()),
                phrase(checklist.summary()),
                messages.count("items", checklist.items().size()),
                checklist.levels().stream().map(this::level).toList(),
                parent(pages),
                credit,
                lineage.origin() == Lineage.Origin.BUILT_IN
                        ? messages.get("checklist.licence-ours")
                        : null,
                Arrays.stream(PublishLevel.values()).map(lexicon::term).toList(),
                alterations.counts(),
                parts,
                retired,
                citations.all());
    }

    private @Nullable Restated credit(@Nullable Credit credit) {
        return credit == null
                ? null
                : new Restated(
                        citations.cite(new Link(credit.url(), credit.title())),
                        phrase(credit.author()),
                        credit.note() == null ? null : phrase(credit.note()));
    }

    private LevelCount level(Checklist.LevelMeaning level) {
        long number =
                checklist.items().stream().filter(item -> item.level() == level.level()).count();
        return new LevelCount(
                level.level().word(),
                messages.word("level", level.level()),
                (int) number,
                phrase(level.meaning()));
    }

    private @Nullable Parent parent(Set<String> pages) {
        Checklist parent = lineage.parent();
        return parent == null
                ? null
                : new Parent(
                        parent.id(),
                        phrase(parent.title()),
                        phrase(parent.edition()),
                        pages.contains(parent.id()) && !parent.id().equals(checklist.id())
                                ? parent.id() + ".html"
                                : null);
    }

    private Stream<Part> part(Phase phase) {
        List<Subject> subjects =
                phase.topics().stream()
                        .map(topic -> subject(phase, topic))
                        .filter(subject -> !subject.items().isEmpty())
                        .toList();
        int size = subjects.stream().mapToInt(subject -> subject.items().size()).sum();
        return subjects.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Part(
                                "phase_" + phase.id(),
                                phrase(phase.title()),
                                messages.count("items", size),
                                subjects));
    }

    private Subject subject(Phase phase, Phase.Topic topic) {
        return new Subject(
                phrase(topic.title()),
                checklist.items().stream()
                        .filter(item -> item.phase().equals(phase.id()))
                        .filter(item -> item.topic().equals(topic.id()))
                        .map(item -> item(item, checklist.items().indexOf(item) + 1))
                        .toList());
    }

    private List<ChecklistItemView> retired() {
        Checklist parent = lineage.parent();
        return parent == null
                ? List.of()
                : lineage.changes().stream()
                        .filter(change -> change.kind() == Change.Kind.RETIRED)
                        .map(change -> parent.item(change.item()))
                        .flatMap(Optional::stream)
                        .map(item -> item(item, null))
                        .toList();
    }

    private ChecklistItemView item(Item item, @Nullable Integer number) {
        List<Cited> references = number == null ? List.of() : citations.cite(item.references());
        return new ChecklistItemView(
                item.id(),
                number,
                item.level().word(),
                messages.word("level", item.level()),
                phrase(item.title()),
                item.weighsFrom() == null
                        ? null
                        : Phrase.of(messages.get("checklist.weighs-from", item.weighsFrom())),
                phrase(item.baseline()),
                phrase(item.rationale()),
                item.applicability() == null ? null : phrase(item.applicability().text()),
                phrase(item.verification().how()),
                checked(item.verification()),
                phrase(item.hint()),
                item.neverPublish() == null ? null : phrase(item.neverPublish()),
                Spans.of(item.timeToLive(), messages),
                lexicon.term(item.sensitivity().publishedByDefault()).name(),
                references,
                alterations.of(item.id(), references, citations));
    }

    private Phrase checked(Verification verification) {
        return Phrase.of(
                verification.check() == null
                        ? messages.get("checklist.unchecked")
                        : messages.get(
                                "checked." + verification.by().word(),
                                verification.check().word()));
    }

    private Phrase phrase(Text text) {
        return Phrase.of(text, messages.language());
    }
}
