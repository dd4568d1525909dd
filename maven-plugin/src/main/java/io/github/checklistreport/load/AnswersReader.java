package io.github.checklistreport.load;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an answers file against its checklist. */
final class AnswersReader {
    private final @Nullable Checklist checklist;
    private final LocalDate latestToday;
    private final Problems problems;

    /**
     * {@code checklist} is null where it cannot be read: everything that does not depend on it is
     * checked all the same. {@code latestToday} is the last date that it can be anywhere on earth.
     */
    AnswersReader(@Nullable Checklist checklist, LocalDate latestToday, Problems problems) {
        this.checklist = checklist;
        this.latestToday = latestToday;
        this.problems = problems;
    }

    Answers read(Section root) {
        String reference = root.requiredText("checklist", 500);
        Server server = new ServerReader(checklist, problems).read(root.requiredSection("server"));
        PublishPolicy publish = root.word("publish", PublishPolicy.class);
        boolean named = root.flag("publishPeople");
        List<Answer> answers = answers(root, defaults(root.section("defaults")));
        Target target = new TargetReader(problems).read(root.section("probe"), server.domain());
        root.entry("$schema");
        root.end();
        return new Answers(
                reference,
                server,
                Objects.requireNonNullElse(publish, PublishPolicy.CAUTIOUS),
                named ? PeoplePolicy.NAMED : PeoplePolicy.ANONYMOUS,
                target,
                answers);
    }

    private AnswerReader.Defaults defaults(@Nullable Section section) {
        if (section == null) {
            return new AnswerReader.Defaults(null, null);
        }
        AnswerReader.Defaults defaults =
                new AnswerReader.Defaults(
                        section.text("by", AnswerReader.MAX_HANDLE),
                        section.pastDate("answeredOn", latestToday));
        section.end();
        return defaults;
    }

    private List<Answer> answers(Section root, AnswerReader.Defaults defaults) {
        List<Answer> answers = new ArrayList<>();
        Section section = root.section("answers");
        if (section != null) {
            AnswerReader reader = new AnswerReader(defaults, latestToday, problems);
            for (Section.Entry entry : section.entries()) {
                checkItem(entry);
                answers.add(reader.read(entry.name(), entry));
            }
        }
        return answers;
    }

    private void checkItem(Section.Entry entry) {
        if (checklist != null && checklist.item(entry.name()).isEmpty()) {
            List<String> ids = checklist.items().stream().map(Item::id).toList();
            problems.addUnknown(
                    entry.key(), ProblemKind.UNKNOWN_ITEM, entry.name(), ids, checklist.id());
        }
    }
}
