package io.github.checklistreport.render.view;

import org.jspecify.annotations.Nullable;

/**
 * What became of an item between two reports.
 *
 * @param asked whether the present checklist has it, so that it has a page
 * @param from null where the earlier report did not have it
 * @param to null where the later report does not have it
 */
public record ChangeView(
        String id,
        boolean asked,
        Phrase title,
        String level,
        String levelName,
        @Nullable Standing from,
        @Nullable Standing to,
        Term cause) {}
