package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Badge;
import io.github.checklistreport.render.view.Hues;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Seal;

/**
 * The badge as a drawing, {@value #HEIGHT} pixels high. Widths are guessed from the words and then
 * prescribed, so that no font of a reader's can overflow it.
 *
 * @param middle where the label ends and the message begins
 */
public record BadgeView(
        String lang,
        Badge badge,
        Seal seal,
        String colour,
        int labelWidth,
        int middle,
        int messageWidth,
        int width) {
    /** Where it lies in the public folder: it is in the default language alone. */
    static final String PATH = "badge.svg";

    /** In pixels. */
    public static final int HEIGHT = 24;

    private static final int LABEL_AT = 31;
    private static final int GAP = 8;

    static BadgeView of(ReportView view) {
        Badge badge = view.badge();
        int label = width(badge.label(), 13, 7);
        int message = width(badge.message(), 12, 6.4);
        int middle = LABEL_AT + label + GAP;
        return new BadgeView(
                view.edition().language().tag(),
                badge,
                badge.seal(),
                Hues.of(badge.seal().verdict()),
                label,
                middle,
                message,
                middle + GAP + message + GAP + 2);
    }

    private static int width(String text, double wide, double narrow) {
        return (int)
                Math.ceil(text.codePoints().mapToDouble(c -> c < 0x1100 ? narrow : wide).sum());
    }
}
