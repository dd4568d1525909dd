package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.Status;
import io.github.checklistreport.render.starter.UnifiedDiff.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An answers file as lines, to be answered in where nobody has yet. Knows the forms that people
 * write: a map below {@code answers:} with one item a line or more; whatever else there is, it
 * leaves alone.
 */
final class AnswersText {
    private static final Pattern ANSWERS =
            Pattern.compile("(?:answers|\"answers\"|'answers')[ \\t]*:(?<rest>[ \\t].*)?");
    private static final Pattern NOTHING = Pattern.compile("[ \\t]*(?:#.*)?");
    private static final Pattern SHORT =
            Pattern.compile("[ \\t]*(?<q>[\"']?)unanswered\\k<q>(?<comment>[ \\t]*|[ \\t]+#.*)");
    private static final Pattern LEADING_TAB = Pattern.compile("^ *\\t[ \\t]*");
    private static final Pattern FLOW = Pattern.compile("[ \\t]*\\{.*}[ \\t]*(?:#.*)?");
    private static final Pattern FLOW_STATUS =
            Pattern.compile(
                    "(?<before>[{,][ \\t]*(?<k>[\"']?)status\\k<k>[ \\t]*:[ \\t]*)"
                            + "(?<q>[\"']?)unanswered\\k<q>(?=[ \\t]*[,}])");
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?<before> *(?<k>[\"']?)status\\k<k>[ \\t]*:[ \\t]*)"
                            + "(?<q>[\"']?)unanswered\\k<q>(?<comment>[ \\t]*|[ \\t]+#.*)");
    private static final Pattern NOTE = Pattern.compile("[ {,]([\"']?)note\\1[ \\t]*:");

    private final List<String> lines;
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> appended = new ArrayList<>();
    private final int answersAt;
    private final int end;
    private final int indent;

    AnswersText(String text) {
        lines = Arrays.stream(text.split("(?<=\n)", -1)).filter(line -> !line.isEmpty()).toList();
        answersAt = answersAt();
        end = answersAt < 0 ? lines.size() : endOf(answersAt, 0);
        indent = answersAt < 0 ? 0 : childIndent(answersAt, end);
    }

    /**
     * Answers an item, at its place or behind all others.
     *
     * @return whether the file has a form that this can be done in
     */
    boolean answer(String item, Status status, String note) {
        if (!isEditable()) {
            return false;
        }
        for (int i = answersAt + 1; answersAt >= 0 && i < end; i++) {
            Matcher key = key(item).matcher(body(i));
            if (key.matches()) {
                return answerAt(i, rest(key), status, note);
            }
        }
        if (answersAt < 0 && appended.isEmpty()) {
            appended.add("answers:" + lineEnd(answersAt));
        }
        appended.add(spaces() + item + ":" + lineEnd(answersAt));
        appended.addAll(longForm(status, note, lineEnd(answersAt), 2 * indent()));
        return true;
    }

    private boolean isEditable() {
        return answersAt < 0
                ? isWithoutAnswers()
                : NOTHING.matcher(rest(ANSWERS.matcher(body(answersAt)))).matches();
    }

    /** The edits as a diff of the file {@code name}. */
    String patch(String name) {
        List<Edit> all = new ArrayList<>(edits);
        if (!appended.isEmpty()) {
            all.add(append());
        }
        all.sort(Comparator.comparingInt(Edit::at));
        return UnifiedDiff.of(name, lines, all);
    }

    private boolean answerAt(int at, String rest, Status status, String note) {
        int itemEnd = endOf(at, indent());
        Matcher whole = SHORT.matcher(rest);
        if (whole.matches()) {
            String key = body(at).substring(0, body(at).length() - rest.length());
            // The parser takes no tab between a key and its block.
            String comment = LEADING_TAB.matcher(whole.group("comment")).replaceFirst(" ");
            return replace(at, key + comment, status, note);
        }
        if (FLOW.matcher(rest).matches() && childIndent(at, itemEnd) == 0) {
            return answerFlow(at, status, note);
        }
        if (!NOTHING.matcher(rest).matches()) {
            return false;
        }
        return childIndent(at, itemEnd) == 0
                ? replace(at, body(at), status, note)
                : answerLong(at, itemEnd, status, note);
    }

    /** A short form becomes a long one; what stood behind it stays. */
    private boolean replace(int at, String keyLine, Status status, String note) {
        List<String> added = new ArrayList<>(List.of(keyLine + lineEnd(at)));
        added.addAll(longForm(status, note, lineEnd(at), 2 * indent()));
        return edit(at, added);
    }

    private boolean answerFlow(int at, Status status, String note) {
        Matcher found = FLOW_STATUS.matcher(body(at));
        if (found.results().count() != 1) {
            return false;
        }
        found.reset();
        boolean noted = NOTE.matcher(body(at)).find();
        String line =
                found.replaceFirst(
                        match -> {
                            String q = found.group("q");
                            String k = found.group("k");
                            String told = ", " + k + "note" + k + ": " + quoted(note);
                            return Matcher.quoteReplacement(
                                    found.group("before")
                                            + q
                                            + status.word()
                                            + q
                                            + (noted ? "" : told));
                        });
        return edit(at, List.of(line + lineEnd(at)));
    }

    private boolean answerLong(int at, int itemEnd, Status status, String note) {
        int inner = childIndent(at, itemEnd);
        boolean noted = false;
        int statusAt = -1;
        for (int i = at + 1; i < itemEnd; i++) {
            if (isContent(i) && indentOf(i) == inner) {
                noted |= NOTE.matcher(" " + body(i).strip()).lookingAt();
                statusAt = STATUS.matcher(body(i)).matches() ? i : statusAt;
            }
        }
        if (statusAt < 0) {
            return false;
        }
        Matcher found = STATUS.matcher(body(statusAt));
        found.matches();
        String q = found.group("q");
        List<String> added = new ArrayList<>();
        added.add(
                found.group("before")
                        + q
                        + status.word()
                        + q
                        + found.group("comment")
                        + lineEnd(statusAt));
        if (!noted) {
            added.add(" ".repeat(inner) + "note: " + quoted(note) + lineEnd(statusAt));
        }
        return edit(statusAt, added);
    }

    private List<String> longForm(Status status, String note, String lineEnd, int inner) {
        return List.of(
                " ".repeat(inner) + "status: " + status.word() + lineEnd,
                " ".repeat(inner) + "note: " + quoted(note) + lineEnd);
    }

    private boolean edit(int at, List<String> added) {
        edits.add(new Edit(at, 1, added));
        return true;
    }

    /** Behind the last answer, and before what belongs to the next key. */
    private Edit append() {
        int at = end;
        while (at > answersAt + 1 && isBlankOrTopComment(at - 1)) {
            at--;
        }
        int last = at - 1;
        boolean ends = last < 0 || lines.get(last).endsWith("\n");
        if (ends || edits.stream().anyMatch(edit -> edit.at() == last)) {
            return new Edit(at, 0, appended);
        }
        List<String> both = new ArrayList<>(List.of(lines.get(last) + lineEnd(last)));
        both.addAll(appended);
        return new Edit(last, 1, both);
    }

    private int answersAt() {
        for (int i = 0; i < lines.size(); i++) {
            if (ANSWERS.matcher(body(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the file is a map that says nothing of answers. */
    private boolean isWithoutAnswers() {
        return IntStream.range(0, lines.size())
                .filter(this::isContent)
                .mapToObj(this::body)
                .allMatch(
                        line ->
                                (line.startsWith(" ") || Character.isLetter(line.codePointAt(0)))
                                        && !line.contains("answers"));
    }

    /** Where what belongs to the key at {@code at} ends: at a line no deeper than it. */
    private int endOf(int at, int keyIndent) {
        int i = at + 1;
        while (i < lines.size() && (!isContent(i) || indentOf(i) > keyIndent)) {
            i++;
        }
        return i;
    }

    /** How deep what belongs to the key at {@code at} stands; 0 where there is nothing. */
    private int childIndent(int at, int until) {
        for (int i = at + 1; i < until; i++) {
            if (isContent(i)) {
                return indentOf(i);
            }
        }
        return 0;
    }

    private Pattern key(String item) {
        return Pattern.compile(
                spaces() + "([\"']?)" + Pattern.quote(item) + "\\1[ \\t]*:(?<rest>[ \\t].*)?");
    }

    private static String rest(Matcher key) {
        String rest = key.matches() ? key.group("rest") : null;
        return rest == null ? "" : rest;
    }

    private int indent() {
        return indent > 0 ? indent : 2;
    }

    private String spaces() {
        return " ".repeat(indent());
    }

    private boolean isContent(int at) {
        String text = body(at).strip();
        return !text.isEmpty() && !text.startsWith("#");
    }

    private boolean isBlankOrTopComment(int at) {
        return body(at).isBlank() || body(at).startsWith("#");
    }

    private int indentOf(int at) {
        String body = body(at);
        int blanks = 0;
        while (blanks < body.length() && body.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** The line without its end. */
    private String body(int at) {
        return lines.get(at).replaceFirst("\\r?\\n$", "");
    }

    /** How the line ends; a last line without an end, like the first. */
    private String lineEnd(int at) {
        String line = at < 0 || !lines.get(at).endsWith("\n") ? firstLine() : lines.get(at);
        return line.endsWith("\r\n") ? "\r\n" : "\n";
    }

    private String firstLine() {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** A text in double quotes, as YAML and JSON both read it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
