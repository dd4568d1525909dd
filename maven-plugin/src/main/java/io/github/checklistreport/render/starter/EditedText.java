package io.github.checklistreport.render.starter;

import java.util.List;

/**
 * A text after its lines were edited.
 *
 * @param places for each line of the old text, the line where it is now
 */
public record EditedText(String text, List<Integer> places) {
    public EditedText {
        places = List.copyOf(places);
    }

    /** The line where the old text's {@code line} is now. Lines count from 1. */
    public int place(int line) {
        return places.get(line - 1);
    }
}
