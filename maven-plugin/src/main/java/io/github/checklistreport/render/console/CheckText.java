package io.github.checklistreport.render.console;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.render.common.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says which item offends a policy, where its answer stands, and what a machine saw of it. */
public final class CheckText {
    private final Messages words;
    private final Messages console;
    private final FindingText findings;
    private final Place file;

    /**
     * @param console the language of the terminal; one that pages have
     * @param file the answers file, for items that it does not mention
     */
    public CheckText(Language console, Place file) {
        this.words = Messages.in(console);
        this.console = Messages.console(console);
        this.findings = new FindingText(console);
        this.file = file;
    }

    /** The lines for {@code item}. */
    public List<String> lines(AssessedItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(
                console.get(
                        "check.item",
                        item.answer().place() == null ? file : item.answer().place(),
                        item.item().id(),
                        words.word("level", item.item().level()),
                        words.word("verdict", item.verdict()),
                        words.word("basis", item.basis())));
        if (item.finding() != null) {
            lines.add(console.get("check.finding", findings.sentence(item.finding())));
        }
        return lines;
    }
}
