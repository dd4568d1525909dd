package io.github.checklistreport.load;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Server.StatedFact;
import io.github.checklistreport.model.ServerAudience;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the admin says of the server. */
final class ServerReader {
    /**
     * Letters, digits and hyphens as in RFC 1123 §2.1, at least two labels; the last begins with a
     * letter, so that an address is not taken for a name.
     */
    static final Pattern DOMAIN =
            Pattern.compile(
                    "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    static final Pattern SOFTWARE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "https://[^\\s/?#<>\"]++[^\\s<>\"]*+|mailto:[^\\s<>\"@]++@[^\\s<>\"]++");
    private static final Pattern PROFILE = Pattern.compile("https://[^\\s/?#<>\"]++[^\\s<>\"]*+");
    private static final Pattern CORRECTIONS =
            Pattern.compile(
                    CONTACT.pattern()
                            + "|@[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?@"
                            + DOMAIN.pattern());
    private static final int MAX_NAME = 100;
    private static final int MAX_ABOUT = 300;

    private final @Nullable Checklist checklist;
    private final Problems problems;

    ServerReader(@Nullable Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    Server read(@Nullable Section section) {
        if (section == null) {
            return new Server("", "", null, null, null, null, null, null, null, null, List.of());
        }
        section.required("domain");
        Server server =
                new Server(
                        section.requiredText("name", MAX_NAME),
                        Objects.requireNonNullElse(
                                section.matching("domain", DOMAIN, ProblemKind.BAD_DOMAIN), ""),
                        section.text("about", MAX_ABOUT),
                        section.matching("contact", CONTACT, ProblemKind.BAD_CONTACT),
                        section.matching("me", PROFILE, ProblemKind.BAD_PROFILE),
                        section.matching("corrections", CORRECTIONS, ProblemKind.BAD_CORRECTIONS),
                        section.matching("software", SOFTWARE, ProblemKind.BAD_ID),
                        section.text("softwareVersion", MAX_NAME),
                        section.word("audience", ServerAudience.class),
                        section.matching("country", COUNTRY, ProblemKind.BAD_COUNTRY),
                        facts(section.section("facts")));
        section.end();
        return server;
    }

    private List<StatedFact> facts(@Nullable Section section) {
        List<StatedFact> facts = new ArrayList<>();
        if (section != null && checklist != null) {
            FactWords words = new FactWords(checklist.facts(), problems);
            for (Section.Entry entry : section.entries()) {
                if (!Scalars.isBlank(entry.value())) {
                    facts.add(new StatedFact(entry.name(), words.readStated(entry)));
                }
            }
        }
        return facts;
    }
}
