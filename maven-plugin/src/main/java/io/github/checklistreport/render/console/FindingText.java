package io.github.checklistreport.render.console;

import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;

/** Says on one line of the terminal what a machine saw. */
public final class FindingText {
    private final Messages words;
    private final Messages console;

    /** {@code language} is one that pages have. */
    public FindingText(Language language) {
        this.words = Messages.in(language);
        this.console = Messages.console(language);
    }

    /** The sentence of the finding, with its day. */
    public String sentence(Finding finding) {
        return console.get(
                "finding.dated",
                CleanText.line(words.say(finding.because())),
                finding.observedOn());
    }

    /** What was seen, in a word or two. */
    String word(Finding finding) {
        String word =
                switch (finding.result()) {
                    case PASS -> words.word("verdict", Verdict.MET);
                    case WEAK -> words.word("verdict", Verdict.PARTIAL);
                    case FAIL -> words.word("verdict", Verdict.GAP);
                    case UNKNOWN -> console.get("finding.undecided");
                };
        boolean hint =
                finding.strength() == Strength.PARTIAL
                        && (finding.result() == Finding.Result.PASS
                                || finding.result() == Finding.Result.FAIL);
        return hint ? console.get("finding.hint", word) : word;
    }
}
