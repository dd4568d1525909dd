package io.github.checklistreport.render.view;

import io.github.checklistreport.model.Basis;
import io.github.checklistreport.model.Bin;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Verdict;
import java.util.Arrays;
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
        return Arrays.stream(Bin.values()).map(this::bin).toList();
    }

    private Explained bin(Bin bin) {
        Term term = lexicon.term(bin);
        return new Explained(
                Seal.of(bin, typical(bin)),
                Level.RECOMMENDED.word(),
                term.name(),
                Phrase.of(term.meaning()));
    }

    private static @Nullable Basis typical(Bin bin) {
        return switch (bin) {
            case CONFLICT -> Basis.VERIFIED;
            case UNKNOWN -> Basis.NONE;
            case WITHHELD -> null;
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
