package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Place;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.console.CheckText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fails by policy, naming the items and the lines of their answers. */
public final class CheckReport {
    /** {@code failOn} is a list of {@link FailOn} words, separated by commas. */
    public Outcome run(Request request, String failOn) throws RejectedException {
        Desk desk = new Desk(request);
        List<Language> languages = desk.languages();
        Set<FailOn> policies = desk.settings().words("failOn", failOn, FailOn.class);
        Desk.Assessed assessed = desk.assess();
        Messages console = desk.console();
        if (policies.equals(Set.of(FailOn.NEVER))) {
            return new Outcome(List.of(console.get("check.never")), assessed.warnings());
        }
        List<AssessedItem> offending =
                assessed.report().items().stream()
                        .filter(item -> policies.stream().anyMatch(policy -> policy.offends(item)))
                        .toList();
        if (!offending.isEmpty()) {
            throw new RejectedException(
                    message(offending, policies, languages.get(0), desk, request));
        }
        return new Outcome(
                List.of(console.get("check.passed", promises(policies, console))),
                assessed.warnings());
    }

    private static String message(
            List<AssessedItem> offending,
            Set<FailOn> policies,
            Language language,
            Desk desk,
            Request request) {
        Messages console = desk.console();
        CheckText text =
                new CheckText(
                        Messages.exist(console.language()) ? console.language() : language,
                        Place.of(desk.name(request.answers())));
        List<String> lines = new ArrayList<>();
        String key = offending.size() == 1 ? "check.failed.one" : "check.failed.other";
        lines.add(console.get(key, policyWords(policies), offending.size()));
        offending.forEach(item -> lines.addAll(text.lines(item)));
        lines.add(console.get("check.hint"));
        return String.join("\n", lines);
    }

    private static String policyWords(Set<FailOn> policies) {
        return policies.stream().map(FailOn::word).collect(Collectors.joining(", "));
    }

    private static String promises(Set<FailOn> policies, Messages console) {
        return policies.stream()
                .filter(policy -> policy != FailOn.NEVER)
                .map(policy -> console.word("fail-on", policy))
                .collect(Collectors.joining(", "));
    }
}
