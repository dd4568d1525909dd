package io.github.checklistreport.render.html;

import io.github.checklistreport.render.common.RenderSettings;
import io.github.checklistreport.render.view.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param description the report in a line, for whoever lists the page
 * @param up from the page to the audience's folder, such as {@code ../../}
 * @param home from the page to its language's folder
 * @param here the page's address within its language's folder
 * @param place {@code list changes about} or empty: which entry of the navigation it is
 * @param alternates the page in every language, this one included
 * @param contact an https or mailto address
 * @param preview what posts that link to the page may show of it; null where nobody should link to
 *     it
 * @param me the https address of an administrator's profile
 * @param markdown the page's Markdown twin, from the audience's folder
 * @param json the report for machines, from the audience's folder
 * @param changes the page of changes, from its language's folder; null where nothing is recorded
 * @param feed the feed of changes, from the audience's folder
 * @param limits what the report is and is not
 * @param passed how many items have passed a date since the report, for the script; see {@link
 *     io.github.checklistreport.render.view.ReportView#passed}
 */
public record Chrome(
        String lang,
        String title,
        String description,
        String up,
        String home,
        String here,
        String place,
        boolean coAdmins,
        List<Alternate> alternates,
        String domain,
        @Nullable String contact,
        @Nullable Preview preview,
        @Nullable String me,
        @Nullable String markdown,
        @Nullable String json,
        @Nullable String changes,
        @Nullable String feed,
        Phrase edition,
        String generated,
        String generatedIso,
        String generatorVersion,
        String limits,
        String passed) {
    /** The same page in a language. */
    public record Alternate(String tag, String name, String read) {
        /** One for each language of the pages. */
        static List<Alternate> all(RenderSettings settings) {
            return settings.languages().stream()
                    .map(settings::messages)
                    .map(
                            other ->
                                    new Alternate(
                                            other.language().tag(),
                                            other.get("language.name"),
                                            other.get("language.read")))
                    .toList();
        }
    }

    /**
     * The page by the Open Graph protocol, beside its title and description.
     *
     * @param locale such as {@code ja_JP}, or a language alone
     * @param base the absolute address of the public folder; null where it is not known
     * @param url the page's absolute address; null where it is not known
     * @param image the card's absolute address; null where it is not known
     * @param words what the card says
     */
    public record Preview(
            String site,
            String locale,
            @Nullable String base,
            @Nullable String url,
            @Nullable String image,
            String words) {}

    public Chrome {
        alternates = List.copyOf(alternates);
    }
}
