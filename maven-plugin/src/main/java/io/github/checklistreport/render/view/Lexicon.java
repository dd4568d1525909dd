package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Status;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.Word;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.Direction;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product's own words in one language, with their meanings. */
public final class Lexicon {
    private final Messages messages;

    Lexicon(Messages messages) {
        this.messages = messages;
    }

    /**
     * What is said of an item's verdict.
     *
     * @param verdict null where it is withheld
     * @param weighsFrom the day from which it counts; null where it does already
     */
    String verdict(@Nullable Verdict verdict, @Nullable LocalDate weighsFrom) {
        String name =
                verdict == null
                        ? messages.word("publish", PublishLevel.WITHHELD)
                        : messages.word("verdict", verdict);
        return weighsFrom == null ? name : messages.get("upcoming.verdict", name, weighsFrom);
    }

    /** The same of an item as it is shown. */
    String verdict(Entry entry) {
        boolean upcoming = entry.flags().contains(Flag.UPCOMING);
        return verdict(entry.verdict(), upcoming ? entry.item().weighsFrom() : null);
    }

    /** What rows say of a basis: its group, and whether a second person agreed. */
    String basis(@Nullable Basis basis) {
        return basis == Basis.REVIEWED
                ? messages.word("basis", basis)
                : messages.word("basis-group", BasisGroup.of(basis));
    }

    /** What items are counted as. */
    Term term(Bin bin) {
        if (bin.verdict() != null) {
            return term(bin.verdict());
        }
        return bin == Bin.WITHHELD ? term(PublishLevel.WITHHELD) : term(Flag.UPCOMING);
    }

    Term term(Verdict verdict) {
        return term("verdict", "verdict-meaning", verdict);
    }

    Term term(Basis basis) {
        return term("basis", "basis-meaning", basis);
    }

    Term term(Flag flag) {
        return term("flag", "flag-meaning", flag);
    }

    /** What a publish level means; the words of rule 6. */
    public Term term(PublishLevel level) {
        return term("publish", "publish-meaning", level);
    }

    /** Every basis. */
    public List<Term> bases() {
        return Arrays.stream(Basis.values()).map(this::term).toList();
    }

    /** Every flag. */
    public List<Term> flags() {
        return Arrays.stream(Flag.values()).map(this::term).toList();
    }

    /** Every status. */
    public List<Term> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> term("status", "status-meaning", status))
                .toList();
    }

    /** Every publish level. */
    public List<Term> publishLevels() {
        return Arrays.stream(PublishLevel.values()).map(this::term).toList();
    }

    Term term(Cause cause) {
        return term("cause", "cause-meaning", cause);
    }

    Term term(Direction direction) {
        return term("direction", "direction-meaning", direction);
    }

    private Term term(String names, String meanings, Word word) {
        return new Term(word.word(), messages.word(names, word), messages.word(meanings, word));
    }
}
