package io.github.checklistreport.load;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Checklist.LevelMeaning;
import io.github.checklistreport.model.Credit;
import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Item;
import io.github.checklistreport.model.Link;
import io.github.checklistreport.model.Phase;
import io.github.checklistreport.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist whose items are still nodes, so that a descendant can amend them key by key.
 *
 * @param parent what it extends; null where it extends nothing
 */
record ChecklistDraft(
        String id,
        Text edition,
        Text title,
        Text summary,
        String software,
        @Nullable Credit credit,
        List<LevelMeaning> levels,
        List<Fact> facts,
        List<Phase> phases,
        ItemNodes items,
        List<Link> bibliography,
        List<Change> changes,
        @Nullable ChecklistDraft parent) {
    Checklist toChecklist(List<Item> readItems) {
        return new Checklist(
                id,
                edition,
                title,
                summary,
                software,
                credit,
                levels,
                facts,
                phases,
                readItems,
                bibliography,
                changes);
    }
}
