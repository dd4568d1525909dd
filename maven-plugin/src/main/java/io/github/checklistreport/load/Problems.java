package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong while files are read, so that everything can be told in one run. */
final class Problems {
    private static final int MAX_ARGUMENT = 1000;

    private final List<Problem> found = new ArrayList<>();

    void add(Node at, ProblemKind kind, Object... arguments) {
        add(place(at), kind, arguments);
    }

    void add(Place place, ProblemKind kind, Object... arguments) {
        add(Problem.of(place, kind, arguments));
    }

    /** Adds a problem with the nearest of {@code candidates} as its suggestion. */
    void addUnknown(
            Node at, ProblemKind kind, String word, Collection<String> candidates, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(word));
        List.of(more).forEach(argument -> arguments.add(String.valueOf(argument)));
        add(new Problem(place(at), kind, arguments, Suggestion.nearest(word, candidates)));
    }

    /** Adds a problem; its arguments are made to fit a line, whatever the file holds. */
    void add(Problem problem) {
        found.add(
                new Problem(
                        problem.place(),
                        problem.kind(),
                        problem.arguments().stream().map(Problems::onOneLine).toList(),
                        problem.suggestion()));
    }

    private static String onOneLine(String argument) {
        String line = argument.replaceAll("\\s+", " ");
        return line.length() <= MAX_ARGUMENT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_ARGUMENT / 2)) + "…";
    }

    /** Whether telling more would help nobody. */
    boolean areMany() {
        return found.size() >= 20;
    }

    boolean haveErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    static Place place(Node node) {
        return node.getStartMark().map(Problems::place).orElseGet(() -> Place.of("?"));
    }

    static Place place(Mark mark) {
        return new Place(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
