package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.Applicability;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.render.common.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answers file to fill in: every item unanswered, each with what an admin needs to answer
 * it.
 */
public final class AnswersFile {
    private final Checklist checklist;
    private final String reference;
    private final String schema;
    private final LocalDate today;
    private final Language language;
    private final Locale locale;
    private final Messages console;
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param reference how the file names the checklist
     * @param schema how the file names the schema of answers files
     */
    public AnswersFile(
            Checklist checklist,
            String reference,
            String schema,
            LocalDate today,
            Language language) {
        this.checklist = checklist;
        this.reference = reference;
        this.schema = schema;
        this.today = today;
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.console = Messages.console(language);
        this.words = Messages.in(language);
    }

    /** The file's text. */
    public String text() {
        head();
        server();
        policies();
        items();
        return String.join("\n", lines) + "\n";
    }

    /** The lines that ask {@code items}, in their order, as below {@code answers:}. */
    List<String> asking(List<Item> items) {
        return part(part -> part.ask(items));
    }

    /** The comments that ask for the facts that {@code before} does not need. */
    List<String> askingFacts(Checklist before) {
        List<String> known = before.facts().stream().map(Fact::id).toList();
        return asking(fact -> !known.contains(fact.id()));
    }

    /** The comments that ask for the fact {@code id}; none where it decides nothing. */
    List<String> askingFact(String id) {
        return asking(fact -> fact.id().equals(id));
    }

    private List<String> asking(Predicate<Fact> wanted) {
        return part(
                part ->
                        checklist.facts().stream()
                                .filter(part::decides)
                                .filter(wanted)
                                .forEach(part::fact));
    }

    /** The comments of the head that hold for this checklist alone. */
    List<List<String>> naming() {
        return List.of(
                part(AnswersFile::title), part(AnswersFile::exampleId), part(AnswersFile::brief));
    }

    private List<String> part(Consumer<AnswersFile> writing) {
        AnswersFile part = new AnswersFile(checklist, reference, schema, today, language);
        writing.accept(part);
        return part.lines;
    }

    private void title() {
        comment("# ", console.get("starter.how", in(checklist.title()), in(checklist.edition())));
    }

    private void exampleId() {
        example("  " + firstId() + ":", null);
    }

    private void brief() {
        comment("# ", console.get("starter.how.short", firstId()));
    }

    private void head() {
        comment("# ", console.get("starter.schema"));
        line("# yaml-language-server: $schema=" + schema);
        line("#");
        title();
        comment("# ", console.get("starter.how.1"));
        comment("#   ", console.get("starter.how.2"));
        comment("# ", console.get("starter.how.3"));
        line("#");
        exampleId();
        example("    status: met", null);
        example("    note: …", "note");
        example("    privateNote: …", "private");
        example("    evidence: [https://…]", null);
        example("    by: \"@alice\"", null);
        example("    answeredOn: " + today, null);
        example("    reviewedBy: \"@bob\"", "reviewed");
        example("    plan: {due: " + today.plusMonths(3) + ", note: …}", "plan");
        example("    exception: {reason: …, expires: " + today.plusMonths(6) + "}", "exception");
        example("    reason: …", "reason");
        example("    publish: verdict", "publish");
        line("#");
        brief();
        line("");
        line("checklist: " + reference);
    }

    private void example(String code, @Nullable String explanation) {
        line(
                "# "
                        + (explanation == null
                                ? code
                                : code
                                        + "   # "
                                        + console.get("starter.how.example." + explanation)));
    }

    private void server() {
        line("");
        comment("# ", console.get("starter.server"));
        line("server:");
        line("  name: " + console.get("starter.name"));
        line("  domain: " + Server.PLACEHOLDER_DOMAIN);
        line("  software: " + checklist.software());
        line("  # audience: friends       # " + console.get("starter.audience"));
        line("  # country: JP             # " + console.get("starter.country"));
        line("  # contact: https://…      # " + console.get("starter.contact"));
        line("  # me: https://…/@admin    # " + console.get("starter.me"));
        line("  # corrections: mailto:…   # " + console.get("starter.corrections"));
        line("");
        comment("  # ", console.get("starter.facts"));
        line("  facts:");
        checklist.facts().stream().filter(this::decides).forEach(this::fact);
    }

    /** An edition inherits facts that only items ask for which it has retired. */
    private boolean decides(Fact fact) {
        return checklist.items().stream().anyMatch(item -> decides(fact, item));
    }

    private static boolean decides(Fact fact, Item item) {
        Applicability applicability = item.applicability();
        return applicability != null
                && applicability.alternatives().stream()
                        .flatMap(alternative -> alternative.conditions().stream())
                        .anyMatch(condition -> condition.fact().equals(fact.id()));
    }

    private void fact(Fact fact) {
        line("");
        comment("    # ", in(fact.question()));
        for (Fact.Value value : fact.values()) {
            comment("    #   " + value.word() + ": ", "    #     ", in(value.meaning()));
        }
        String example = fact.values().isEmpty() ? "JP" : fact.values().get(0).word();
        line(
                "    # "
                        + fact.id()
                        + ": "
                        + (fact.multiplicity() == Fact.Multiplicity.SEVERAL
                                ? "[" + example + "]"
                                : example));
    }

    private void policies() {
        line("");
        comment("# ", console.get("starter.defaults"));
        line("defaults:");
        line("  by: \"@admin\"");
        line("  answeredOn: " + today);
        line("");
        comment("# ", console.get("starter.publish"));
        line("publish: cautious");
        comment("# ", console.get("starter.people"));
        line("publishPeople: false");
    }

    private void items() {
        line("");
        line("answers:");
        ask(checklist.items());
    }

    private void ask(List<Item> items) {
        String section = "";
        for (Item item : items) {
            String here = section(item);
            if (!here.equals(section)) {
                line("");
                line("  # " + "=".repeat(72));
                line("  # " + here);
                line("  # " + "=".repeat(72));
                section = here;
            }
            item(item);
        }
    }

    private void item(Item item) {
        line("");
        comment("  # [" + words.word("level", item.level()) + "] ", "  #   ", in(item.title()));
        comment("  #   ", console.get("starter.hint") + in(item.hint()));
        if (item.neverPublish() != null) {
            comment("  #   ", console.get("starter.never") + in(item.neverPublish()));
        }
        if (item.applicability() != null) {
            comment("  #   ", console.get("starter.applies") + in(item.applicability().text()));
        }
        if (item.weighsFrom() != null && !item.weighsOn(today)) {
            comment("  #   ", console.get("starter.weighs", item.weighsFrom()));
        }
        line("  " + item.id() + ":");
        line("    status: unanswered");
    }

    private String section(Item item) {
        for (Phase phase : checklist.phases()) {
            if (phase.id().equals(item.phase())) {
                String topic =
                        phase.topics().stream()
                                .filter(one -> one.id().equals(item.topic()))
                                .map(one -> in(one.title()))
                                .findFirst()
                                .orElse("");
                return in(phase.title()) + " / " + topic;
            }
        }
        return "";
    }

    private String firstId() {
        return checklist.items().get(0).id();
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void comment(String prefix, String text) {
        comment(prefix, prefix, text);
    }

    private void comment(String first, String indent, String text) {
        lines.addAll(Comment.lines(first, indent, text, locale));
    }

    private void line(String text) {
        lines.add(text);
    }
}
