package io.github.checklistreport.render.card;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Count;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Seal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Draws the report in one picture, as posts show it of a link: {@value #WIDTH} by {@value #HEIGHT}
 * pixels, the size that the Open Graph protocol's readers expect. The same report gives the same
 * bytes on every machine.
 */
public final class Card {
    /** Where it lies in the public folder. */
    public static final String PATH = "card.png";

    /** In pixels. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int LEFT = 64;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int BARS = 500;
    private static final int FIRST_LEVEL = 322;
    private static final int LEVEL_HEIGHT = 84;
    private static final double CELL = 28;

    private final ReportView view;
    private final Messages messages;
    private final Typeface serif;
    private final Typeface sans;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final List<String> words = new ArrayList<>();

    private Card(ReportView view, Map<String, Typeface> faces) {
        this.view = view;
        this.messages = view.edition().messages();
        this.serif = Objects.requireNonNull(faces.get("serif"));
        this.sans = Objects.requireNonNull(faces.get("sans"));
    }

    /**
     * The picture in the language of {@code view}, or in that of {@code english} where there are no
     * outlines of its letters.
     */
    public static Page page(ReportView view, ReportView english) {
        Map<String, Typeface> faces = Typeface.read();
        Card card = new Card(view, faces);
        Card readable = card.isReadable() ? card : new Card(english, faces);
        readable.draw();
        String language = readable.view.edition().language().tag();
        return new Page(PATH, Png.of(readable.canvas, language, String.join("\n", readable.words)));
    }

    private boolean isReadable() {
        Stream<String> all =
                Stream.concat(
                        Stream.of(title(), validity(), foot(), generated()),
                        view.levels().stream()
                                .flatMap(
                                        level ->
                                                Stream.of(
                                                        level.name(),
                                                        level.met().name(),
                                                        details(level))));
        return all.allMatch(sans::covers);
    }

    private void draw() {
        canvas.fill(new Outline().rectangle(0, 0, WIDTH, 10, 0), Ink.STRONG);
        String name = CleanText.line(view.edition().report().server().name());
        if (sans.covers(name)) {
            text(sans, name, LEFT, 88, fitting(sans, name, 28, RIGHT - LEFT), Ink.TEXT);
        }
        String domain = CleanText.line(view.edition().report().server().domain());
        text(serif, domain, LEFT - 3, 172, fitting(serif, domain, 84, RIGHT - LEFT), Ink.STRONG);
        Typeface face = serif.covers(title()) ? serif : sans;
        text(face, title(), LEFT, 234, 40, Ink.STRONG);
        right(validity(), 232, 28, Ink.TEXT);
        canvas.fill(new Outline().rectangle(LEFT, 258, RIGHT - LEFT, 2, 0), Ink.STRONG);
        int y = FIRST_LEVEL;
        for (LevelLine level : view.levels()) {
            draw(level, y);
            y += LEVEL_HEIGHT;
        }
        canvas.fill(new Outline().rectangle(LEFT, 556, RIGHT - LEFT, 1, 0), Ink.RULE);
        text(sans, foot(), LEFT, 598, fitting(sans, foot(), 24, 860), Ink.TEXT);
        right(generated(), 598, 24, Ink.TEXT);
    }

    private void draw(LevelLine level, int y) {
        double size = fitting(sans, level.name(), 30, 205);
        text(sans, level.name(), LEFT, y, size, Ink.STRONG);
        String met = String.valueOf(level.met().number());
        String outOf = "/" + level.outOf();
        text(serif, met, 318 - serif.width(met, 50), y + 2, 50, Ink.STRONG);
        text(serif, outOf, 320, y + 2, 34, Ink.TEXT);
        String name = level.met().name();
        text(sans, name, 392, y, fitting(sans, name, 26, BARS - 404), Ink.TEXT);
        double pitch =
                Math.min(CELL + 6, (double) (RIGHT - BARS) / Math.max(1, level.cells().size()));
        double cell = Math.min(CELL, pitch - 3);
        double x = BARS;
        for (Seal seal : level.cells()) {
            Cell.draw(canvas, seal, x, y - 26, cell);
            x += pitch;
        }
        String details = details(level);
        text(sans, details, BARS, y + 32, fitting(sans, details, 23, RIGHT - BARS), Ink.TEXT);
    }

    /** What backs the met items, and how many others there are. */
    private static String details(LevelLine level) {
        return Stream.concat(level.parts().stream(), level.others().stream())
                .map(Card::words)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private static String words(Count count) {
        return count.name() + " " + count.number();
    }

    private String title() {
        return messages.get("index.title");
    }

    private String validity() {
        LocalDate until = view.validUntil();
        return until == null ? messages.get("card.undated") : messages.get("card.valid", until);
    }

    private String foot() {
        return messages.get("card.limits", view.machine().items(), view.machine().checked());
    }

    private String generated() {
        return view.edition().today().toString();
    }

    private void text(Typeface face, String text, double x, double y, double size, Ink ink) {
        words.add(text);
        face.draw(canvas, text, x, y, size, ink);
    }

    private void right(String text, double y, double size, Ink ink) {
        text(sans, text, RIGHT - sans.width(text, size), y, size, ink);
    }

    /** The largest size up to {@code size} at which the text is no wider than {@code width}. */
    private static double fitting(Typeface face, String text, double size, double width) {
        double natural = face.width(text, size);
        return natural <= width ? size : size * width / natural;
    }
}
