package io.github.checklistreport.render.console;

import io.github.checklistreport.model.Problem;
import io.github.checklistreport.render.common.Messages;

/** Says what is wrong, where, and how to mend it, on one line. */
public final class ProblemText {
    private final Messages messages;

    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    /** The line for {@code problem}. */
    public String of(Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        String key = "problem." + problem.kind().word();
        String what = messages.get(key, arguments);
        String hint = messages.get(key + ".hint", arguments);
        String suggestion = problem.suggestion();
        return suggestion == null
                ? messages.get("problem.line", problem.place(), what, hint)
                : messages.get(
                        "problem.line-with-suggestion",
                        problem.place(),
                        what,
                        messages.get("did-you-mean", suggestion),
                        hint);
    }
}
