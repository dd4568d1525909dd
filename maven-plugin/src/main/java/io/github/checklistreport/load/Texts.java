package io.github.checklistreport.load;

import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.ProblemKind;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Text.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the texts and links of a checklist. */
final class Texts {
    /** Never tries a second way, so that no text can keep it busy. */
    static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?#<>\"]++[^\\s<>\"]*+");

    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int MAX_LENGTH = 4000;

    private final Problems problems;

    Texts(Problems problems) {
        this.problems = problems;
    }

    Text required(Section section, String key) {
        return section.required(key).map(entry -> text(entry.value())).orElse(nothing());
    }

    @Nullable Text optional(Section section, String key) {
        return section.entry(key).map(entry -> text(entry.value())).orElse(null);
    }

    List<Link> links(Section section, String key) {
        List<Link> links = new ArrayList<>();
        for (Section link : section.sections(key)) {
            link.required("url");
            String url = link.matching("url", WEB_ADDRESS, ProblemKind.BAD_URL);
            links.add(new Link(url == null ? "" : url, required(link, "title")));
            link.end();
        }
        return links;
    }

    private Text text(Node node) {
        Section section =
                node instanceof MappingNode && !Scalars.isEmptyCollection(node)
                        ? Section.of(node, problems)
                        : null;
        if (section == null) {
            problems.add(node, ProblemKind.TEXT_WITHOUT_LANGUAGE, Scalars.describe(node));
            return nothing();
        }
        List<Translation> translations = new ArrayList<>();
        for (Section.Entry entry : section.entries()) {
            if (!LANGUAGE_TAG.matcher(entry.name()).matches()) {
                problems.add(entry.key(), ProblemKind.UNKNOWN_LANGUAGE_TAG, entry.name());
            } else {
                String text = section.requiredText(entry.name(), MAX_LENGTH);
                translations.add(new Translation(new Language(entry.name()), text.strip()));
            }
        }
        return translations.isEmpty() ? nothing() : new Text(translations);
    }

    /** Stands in for a text that a problem has been reported for. */
    static Text nothing() {
        return new Text(List.of(new Translation(new Language("und"), "")));
    }
}
