package io.github.checklistreport.render.html;

import io.github.checklistreport.model.Finding.Seen;
import io.github.checklistreport.model.Finding.Told;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.Saying;
import java.util.Objects;
import java.util.Optional;

/**
 * That the server calls itself by another name than the answers do. Said on the first page only
 * where the item that shows it is published.
 */
final class OtherSoftware {
    static final String LABEL = "seen.other-software";

    private OtherSoftware() {}

    static Optional<Saying> in(PublicReport report) {
        return report.items().stream()
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .map(Shown::sighting)
                .filter(Objects::nonNull)
                .flatMap(sighting -> sighting.seen().stream())
                .filter(seen -> seen.label().key().equals(LABEL))
                .map(Seen::value)
                .filter(Told.class::isInstance)
                .map(value -> ((Told) value).saying())
                .findFirst();
    }
}
