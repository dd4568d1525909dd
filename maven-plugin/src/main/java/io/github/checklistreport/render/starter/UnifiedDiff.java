package io.github.checklistreport.render.starter;

import java.util.ArrayList;
import java.util.List;

/** Writes edits of a text as a unified diff, such as {@code patch} applies. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /**
     * Lines that give way to others.
     *
     * @param at index of the first line that goes, or before which others come
     * @param removed how many lines go
     * @param added the lines that come, each with its line end
     */
    record Edit(int at, int removed, List<String> added) {
        Edit {
            added = List.copyOf(added);
        }

        int end() {
            return at + removed;
        }
    }

    private final List<String> lines;
    private final StringBuilder diff = new StringBuilder();
    private int shift;

    private UnifiedDiff(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The diff; empty where there are no edits.
     *
     * @param name the file, as seen from where the diff will be applied
     * @param lines the text's lines, each with its line end
     * @param edits in the order of the text; they do not touch each other
     */
    static String of(String name, List<String> lines, List<Edit> edits) {
        if (edits.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines);
        // A tab ends the name where it has blanks.
        String shown = name.contains(" ") ? name + "\t" : name;
        diff.diff.append("--- ").append(shown).append("\n+++ ").append(shown).append('\n');
        hunks(edits).forEach(diff::hunk);
        return diff.diff.toString();
    }

    /** Edits whose contexts meet belong together. */
    private static List<List<Edit>> hunks(List<Edit> edits) {
        List<List<Edit>> hunks = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (Edit edit : edits) {
            if (edit.at() - CONTEXT > end + CONTEXT) {
                hunks.add(new ArrayList<>());
            }
            hunks.get(hunks.size() - 1).add(edit);
            end = edit.end();
        }
        return hunks;
    }

    private void hunk(List<Edit> edits) {
        int start = Math.max(0, edits.get(0).at() - CONTEXT);
        int end = Math.min(lines.size(), edits.get(edits.size() - 1).end() + CONTEXT);
        int grown = edits.stream().mapToInt(edit -> edit.added().size() - edit.removed()).sum();
        diff.append("@@ -")
                .append(range(start, end - start))
                .append(" +")
                .append(range(start + shift, end - start + grown))
                .append(" @@\n");
        int at = start;
        for (Edit edit : edits) {
            lines.subList(at, edit.at()).forEach(line -> line(' ', line));
            lines.subList(edit.at(), edit.end()).forEach(line -> line('-', line));
            edit.added().forEach(line -> line('+', line));
            at = edit.end();
        }
        lines.subList(at, end).forEach(line -> line(' ', line));
        shift += grown;
    }

    /** Lines count from one; an empty range stands behind the line it names. */
    private static String range(int start, int count) {
        return (count == 0 ? start : start + 1) + "," + count;
    }

    private void line(char mark, String line) {
        diff.append(mark).append(line);
        if (!line.endsWith("\n")) {
            diff.append("\n\\ No newline at end of file\n");
        }
    }
}
