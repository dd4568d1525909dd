package io.github.checklistreport.render.view;

import static io.github.checklistreport.model.Flag.DOUBTFUL;
import static io.github.checklistreport.model.Flag.UNCONFIRMED;
import static io.github.checklistreport.model.Flag.UNDERSTATED;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ItemView.Reference;
import io.github.checklistreport.render.view.ItemView.Remark;
import io.github.checklistreport.render.view.ItemView.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes each item's page. */
final class ItemViews {
    private final Edition edition;
    private final Messages messages;
    private final Lexicon lexicon;
    private final Map<String, Row> rows;

    ItemViews(Edition edition, Map<String, Row> rows) {
        this.edition = edition;
        this.messages = edition.messages();
        this.lexicon = new Lexicon(messages);
        this.rows = rows;
    }

    ItemView view(Entry entry) {
        return view(entry, Objects.requireNonNull(rows.get(entry.item().id())));
    }

    private ItemView view(Entry entry, Row row) {
        Item item = entry.item();
        Phase phase = phase(item);
        Answering answering = new Answering(messages);
        return new ItemView(
                row,
                edition.phrase(phase.title()),
                edition.phrase(topic(phase, item).title()),
                verdictMeaning(entry),
                basis(entry),
                remarks(entry),
                new Conflicts(messages).of(entry),
                new Stamps(messages).of(entry),
                entry instanceof Shown shown && shown.words() != null ? shown.words().note() : null,
                answering.byline(entry),
                answering.silence(entry),
                answering.blocks(entry),
                answering.reply(entry),
                entry.publish() == PublishLevel.FULL ? "" : messages.get("answer.publish-rule"),
                new Sights(edition).of(entry),
                answering.evidence(entry),
                edition.phrase(item.baseline()),
                item.applicability() == null
                        ? Phrase.of(messages.get("item.always"))
                        : edition.phrase(item.applicability().text()),
                edition.phrase(item.rationale()),
                item.references().stream().map(this::reference).toList(),
                edition.phrase(item.verification().how()),
                new Pasts(edition).of(item.id()),
                neighbour(entry, -1),
                neighbour(entry, 1),
                validUntil(entry),
                then(entry, row),
                share(row));
    }

    private List<Then> then(Entry entry, Row row) {
        List<Then> then = new ArrayList<>();
        for (int i = 0; i < entry.ahead().size(); i++) {
            Row.Then later = row.then().get(i);
            then.add(new Then(later.from(), view(entry.ahead().get(i).entry(), later.row())));
        }
        return then;
    }

    private @Nullable Phrase validUntil(Entry entry) {
        if (!(entry instanceof Shown shown) || shown.validUntil() == null) {
            return null;
        }
        return Phrase.of(
                messages.get(
                        entry.flags().contains(Flag.STALE)
                                ? "item.was-valid-until"
                                : "item.valid-until",
                        shown.validUntil()));
    }

    private @Nullable Share share(Row row) {
        if (edition.audience() != Audience.PUBLIC) {
            return null;
        }
        Posts posts = new Posts(edition);
        return new Share(
                posts.item(row),
                posts.address("items/" + row.id() + ".html"),
                new Corrections(edition, posts).of(row));
    }

    private String verdictMeaning(Entry entry) {
        return entry instanceof Shown shown
                ? lexicon.term(shown.verdict()).meaning()
                : lexicon.term(PublishLevel.WITHHELD).meaning();
    }

    private Term basis(Entry entry) {
        return entry instanceof Shown shown
                ? lexicon.term(shown.basis())
                : new Term("withheld", lexicon.basis(null), messages.get("basis-withheld-meaning"));
    }

    private List<Remark> remarks(Entry entry) {
        return entry.flags().stream().map(flag -> remark(entry, flag)).toList();
    }

    private Remark remark(Entry entry, Flag flag) {
        boolean ofProbe = flag == UNDERSTATED || flag == UNCONFIRMED || flag == DOUBTFUL;
        Sighting sighting = entry instanceof Shown shown ? shown.sighting() : null;
        return new Remark(
                lexicon.term(flag),
                ofProbe && sighting != null ? Phrase.of(messages.say(sighting.because())) : null);
    }

    private Reference reference(Link link) {
        return new Reference(CleanText.url(link.url()), edition.phrase(link.title()));
    }

    private @Nullable Row neighbour(Entry entry, int step) {
        List<Entry> entries = edition.report().items();
        int index = entry.number() - 1 + step;
        return index < 0 || index >= entries.size()
                ? null
                : rows.get(entries.get(index).item().id());
    }

    private Phase phase(Item item) {
        return edition.report().checklist().phases().stream()
                .filter(phase -> phase.id().equals(item.phase()))
                .findFirst()
                .orElseThrow();
    }

    private static Phase.Topic topic(Phase phase, Item item) {
        return phase.topics().stream()
                .filter(topic -> topic.id().equals(item.topic()))
                .findFirst()
                .orElseThrow();
    }
}
