package io.github.checklistreport.render.console;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says before anything is sent what will be: to whom, how often, and what their logs will show. */
public final class ProbePlanText {
    /** More are listed below the table. */
    private static final int MAX_PORTS = 5;

    private final Messages console;

    public ProbePlanText(Language language) {
        this.console = Messages.console(language);
    }

    /**
     * The lines, without trailing blanks.
     *
     * @param most connections that a run may make, whatever its steps would
     */
    public List<String> lines(List<PlannedStep> steps, Target target, int most) {
        List<String> lines = new ArrayList<>();
        lines.add(console.get("plan.title", target.domain()));
        if (target.place() != null) {
            lines.add(console.get("plan.place", CleanText.line(target.place())));
        }
        if (steps.isEmpty()) {
            lines.add(console.get("plan.nothing"));
            return lines;
        }
        lines.add("");
        lines.addAll(table(steps));
        steps.stream()
                .map(PlannedStep::ports)
                .filter(ports -> ports.size() > MAX_PORTS)
                .distinct()
                .forEach(
                        ports ->
                                lines.add(
                                        "  "
                                                + console.get(
                                                        "plan.ports",
                                                        ports.size(),
                                                        joined(ports))));
        lines.add("");
        lines.add(
                console.get(
                        "plan.total",
                        Math.min(most, total(steps, step -> !step.ports().isEmpty())),
                        total(steps, step -> step.ports().isEmpty()),
                        hosts(steps)));
        lines.add("");
        lines.add(console.get("plan.traces"));
        traces(steps).forEach((words, trace) -> lines.add("  " + words + ": " + trace));
        return lines;
    }

    private List<String> table(List<PlannedStep> steps) {
        Columns columns = new Columns();
        columns.row(
                "",
                console.get("plan.column.probe"),
                console.get("plan.column.host"),
                console.get("plan.column.ports"),
                console.get("plan.column.connections"));
        for (PlannedStep step : steps) {
            columns.row(
                    "",
                    step.probe().word(),
                    CleanText.line(step.host()),
                    ports(step),
                    String.valueOf(step.connections()));
        }
        return columns.lines();
    }

    private String ports(PlannedStep step) {
        if (step.ports().isEmpty()) {
            return console.get("plan.resolver");
        }
        return step.ports().size() > MAX_PORTS
                ? console.get("plan.many-ports", step.ports().size())
                : joined(step.ports());
    }

    private static String joined(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Each trace once, with the probes that leave it. */
    private Map<String, String> traces(List<PlannedStep> steps) {
        Map<String, List<String>> probes = new LinkedHashMap<>();
        for (PlannedStep step : steps) {
            List<String> words =
                    probes.computeIfAbsent(
                            console.word("plan.trace", step.probe()), key -> new ArrayList<>());
            if (!words.contains(step.probe().word())) {
                words.add(step.probe().word());
            }
        }
        Map<String, String> traces = new LinkedHashMap<>();
        probes.forEach((trace, words) -> traces.put(String.join(", ", words), trace));
        return traces;
    }

    private static int total(List<PlannedStep> steps, Predicate<PlannedStep> which) {
        return steps.stream().filter(which).mapToInt(PlannedStep::connections).sum();
    }

    private static long hosts(List<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> !step.ports().isEmpty())
                .map(PlannedStep::host)
                .distinct()
                .count();
    }
}
