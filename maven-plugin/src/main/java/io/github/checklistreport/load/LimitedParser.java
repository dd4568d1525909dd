package io.github.checklistreport.load;

import io.github.checklistreport.model.Place;
import io.github.checklistreport.model.Problem;
import io.github.checklistreport.model.ProblemKind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML parser that stops where a file goes beyond what any honest one needs. */
final class LimitedParser implements Parser {
    static final int MAX_DEPTH = 40;
    static final int MAX_ALIASES = 100;

    /** More than a checklist of a thousand items has. */
    static final int MAX_VALUES = 100_000;

    /** Carries the problem out of the library that drives the parser. */
    static final class LimitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private LimitException(Problem problem) {
            super(problem.kind().name(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final ParserImpl parser;
    private final String source;
    private int depth;
    private int aliases;
    private int values;

    LimitedParser(LoadSettings settings, SourceFile file) {
        this.parser = new ParserImpl(settings, new StreamReader(settings, file.text()));
        this.source = file.name();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /**
     * @throws LimitException where a limit is passed
     */
    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case MappingStart, SequenceStart ->
                    check(++depth, MAX_DEPTH, ProblemKind.TOO_DEEP, event);
            case MappingEnd, SequenceEnd -> depth--;
            case Alias -> check(++aliases, MAX_ALIASES, ProblemKind.TOO_MANY_ALIASES, event);
            case Scalar -> check(++values, MAX_VALUES, ProblemKind.TOO_MANY_VALUES, event);
            default -> {}
        }
        return event;
    }

    private void check(int count, int limit, ProblemKind kind, Event event) {
        if (count > limit) {
            Place place = event.getStartMark().map(Problems::place).orElse(Place.of(source));
            throw new LimitException(Problem.of(place, kind, limit));
        }
    }
}
