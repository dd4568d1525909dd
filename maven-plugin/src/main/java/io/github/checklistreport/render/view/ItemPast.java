package io.github.checklistreport.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier reports said of an item, newest first.
 *
 * @param more whether there is more than is listed
 */
public record ItemPast(List<Moment> moments, boolean more) {
    /** There is no earlier report. */
    static final ItemPast NONE = new ItemPast(List.of(), false);

    /**
     * A report in which it was not what it was before.
     *
     * @param kept whether that report has a page
     * @param standing null where the report did not have the item
     * @param cause why it is not what it was
     */
    public record Moment(String day, boolean kept, @Nullable Standing standing, String cause) {}

    public ItemPast {
        moments = List.copyOf(moments);
    }
}
