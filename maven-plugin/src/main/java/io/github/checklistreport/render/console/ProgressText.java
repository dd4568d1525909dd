package io.github.checklistreport.render.console;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says on one line what came of one observation. */
public final class ProgressText {
    private final Messages words;
    private final Messages console;

    /** {@code language} is one that pages have. */
    public ProgressText(Language language) {
        this.words = Messages.in(language);
        this.console = Messages.console(language);
    }

    /** The line for {@code observation}. */
    public String of(Observation observation) {
        String target = CleanText.line(observation.target());
        String whom =
                observation.address() == null
                        ? target
                        : target + " [" + CleanText.line(observation.address()) + "]";
        String line =
                console.get(
                        "progress.line",
                        observation.probe().word(),
                        whom,
                        console.word("progress", observation.outcome()),
                        console.count("progress.connections", observation.connections()),
                        seconds(observation.durationMs()));
        return observation.reason() == null
                ? line
                : line
                        + "\n    "
                        + words.word("reason", observation.reason())
                        + detail(observation);
    }

    private static String detail(Observation observation) {
        return observation.detail() == null
                ? ""
                : " (" + CleanText.line(observation.detail()) + ")";
    }

    private static String seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds)
                .movePointLeft(3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
