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
    private final List<Problem> found = new ArrayList<>();

    void add(Node at, ProblemKind kind, Object... arguments) {
        add(place(at), kind, arguments);
    }

    void add(Place place, ProblemKind kind, Object... arguments) {
        found.add(Problem.of(place, kind, arguments));
    }

    /** Adds a problem with the nearest of {@code candidates} as its suggestion. */
    void addUnknown(
            Node at, ProblemKind kind, String word, Collection<String> candidates, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(word));
        List.of(more).forEach(argument -> arguments.add(String.valueOf(argument)));
        found.add(new Problem(place(at), kind, arguments, Suggestion.nearest(word, candidates)));
    }

    void add(Problem problem) {
        found.add(problem);
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
