package io.github.checklistreport.testing;

import io.github.checklistreport.model.Answer;
import io.github.checklistreport.model.Answers;
import io.github.checklistreport.model.Answers.PeoplePolicy;
import io.github.checklistreport.model.Answers.PublishPolicy;
import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Check;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Finding;
import io.github.checklistreport.model.Finding.Applies;
import io.github.checklistreport.model.Finding.Result;
import io.github.checklistreport.model.Finding.Strength;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Observer;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Saying;
import io.github.checklistreport.model.Sensitivity;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Server.StatedFact;
import io.github.checklistreport.model.ServerAudience;
import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Verification;
import io.github.checklistreport.model.evidence.Vantage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small values of the model, for tests that care about one part of them. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    public static final Language ENGLISH = new Language("en");
    public static final Language JAPANESE = new Language("ja");

    private Samples() {}

    public static Text text(String english) {
        return new Text(List.of(new Text.Translation(ENGLISH, english)));
    }

    public static Item item(String id) {
        return item(id, Level.REQUIRED, Sensitivity.PUBLIC);
    }

    public static Item item(String id, Level level, Sensitivity sensitivity) {
        return item(id, level, sensitivity, Period.ofMonths(12), null);
    }

    public static Item item(
            String id,
            Level level,
            Sensitivity sensitivity,
            Period timeToLive,
            @Nullable Applicability applicability) {
        return new Item(
                id,
                "build",
                "ssh",
                level,
                text("Question of " + id + "?"),
                text("Baseline of " + id),
                text("Rationale of " + id),
                List.of(),
                applicability,
                text("Hint of " + id),
                null,
                sensitivity,
                timeToLive,
                new Verification(Observer.PROBE, Check.HSTS, text("How to check " + id)),
                null);
    }

    public static Checklist checklist(Item... items) {
        return checklist(List.of(items));
    }

    public static Checklist checklist(List<Item> items) {
        return new Checklist(
                "sample",
                text("First edition"),
                text("Sample list"),
                text("For tests."),
                "mastodon",
                null,
                List.of(),
                List.of(),
                List.of(
                        new Phase(
                                "build",
                                text("Build"),
                                List.of(new Phase.Topic("ssh", text("SSH"))))),
                items,
                List.of(),
                List.of());
    }

    public static Server server(StatedFact... facts) {
        return new Server(
                "Example Social",
                "social.example",
                null,
                null,
                null,
                null,
                "mastodon",
                null,
                ServerAudience.FRIENDS,
                "JP",
                List.of(facts));
    }

    /** Cautious answers that name nobody. */
    public static Answers answers(Answer... answers) {
        return answers(PublishPolicy.CAUTIOUS, PeoplePolicy.ANONYMOUS, List.of(answers));
    }

    public static Answers answers(
            PublishPolicy publish, PeoplePolicy people, List<Answer> answers) {
        return new Answers("sample", server(), publish, people, target(), answers);
    }

    /** A full finding of today that does not prove that the item applies. */
    public static Finding finding(String item, Result result) {
        return finding(item, result, Strength.FULL, Applies.UNDECIDED, TODAY);
    }

    public static Finding finding(
            String item, Result result, Strength strength, Applies applies, LocalDate observedOn) {
        return new Finding(
                item,
                result,
                strength,
                applies,
                observedOn,
                Saying.of("reason.timed-out"),
                List.of(),
                List.of(),
                new RuleCard(Check.HSTS, 1, LocalDate.of(2026, 11, 1), List.of()),
                new Vantage(null, "192.0.2.53:53", "checklist-report 1"));
    }

    /** A target that nothing may be asked of. */
    public static Target target() {
        return new Target(
                "social.example",
                "social.example",
                List.of(),
                "social.example",
                List.of(),
                null,
                Set.of(),
                null);
    }
}
