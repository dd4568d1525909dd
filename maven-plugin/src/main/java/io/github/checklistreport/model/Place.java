package io.github.checklistreport.model;

/**
 * Where a problem or an answer stands.
 *
 * @param source a file's path as its reader knows it, or the name of a setting
 * @param line from 1; 0 where the whole source is meant
 * @param column from 1; 0 where the whole line is meant
 */
public record Place(String source, int line, int column) implements Comparable<Place> {
    /** The source as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int bySource = source.compareTo(other.source);
        int byLine = Integer.compare(line, other.line);
        return bySource != 0
                ? bySource
                : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** As compilers write it: {@code answers.yaml:12:5}. */
    @Override
    public String toString() {
        return line == 0
                ? source
                : column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
