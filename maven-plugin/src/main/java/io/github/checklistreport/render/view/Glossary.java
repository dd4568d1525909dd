package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains the signs. */
final class Glossary {
    private final Edition edition;
    private final Lexicon lexicon;

    Glossary(Edition edition) {
        this.edition = edition;
        this.lexicon = new Lexicon(edition.messages());
    }

    List<Explained> verdicts() {
        return Headline.WORST_FIRST.stream().map(this::verdict).toList();
    }

    private Explained verdict(@Nullable Verdict verdict) {
        Term term = verdict == null ? lexicon.term(PublishLevel.WITHHELD) : lexicon.term(verdict);
        return new Explained(
                verdict == null ? Seal.WITHHELD : Seal.of(verdict, typical(verdict)),
                Level.RECOMMENDED.word(),
                term.name(),
                Phrase.of(term.meaning()));
    }

    private static Basis typical(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> Basis.VERIFIED;
            case UNKNOWN -> Basis.NONE;
            default -> Basis.ATTESTED;
        };
    }

    List<Explained> levels() {
        return edition.report().checklist().levels().stream()
                .map(
                        level ->
                                new Explained(
                                        Seal.of(Verdict.MET, Basis.ATTESTED),
                                        level.level().word(),
                                        edition.messages().word("level", level.level()),
                                        edition.phrase(level.meaning())))
                .toList();
    }
}
