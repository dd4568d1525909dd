package io.github.checklistreport.render.view;

import io.github.checklistreport.render.view.ItemView.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine saw of an item.
 *
 * @param detail null where nothing was seen, or where that is not shown
 * @param sentences what is to be said beside it
 */
public record SightView(@Nullable Detail detail, List<String> sentences) {
    /**
     * What was seen.
     *
     * @param strength how much it proves
     * @param where when and from where it was seen
     * @param commands what a reader can run, line by line; empty where there is nothing
     * @param rule which rule judged
     * @param aimed how the run was aimed; null where nothing is to be told
     */
    public record Detail(
            Phrase because,
            String strength,
            String where,
            List<Fact> facts,
            String commands,
            Phrase rule,
            List<Reference> sources,
            @Nullable String aimed) {
        public Detail {
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A fact.
     *
     * @param told in words; null for what stands as it was seen
     * @param raw as it was seen; empty where it is told in words
     */
    public record Fact(Phrase label, @Nullable Phrase told, String raw) {}

    public SightView {
        sentences = List.copyOf(sentences);
    }
}
