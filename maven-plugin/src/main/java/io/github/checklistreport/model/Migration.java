package io.github.checklistreport.model;

import io.github.checklistreport.model.Server.StatedFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to answer another checklist.
 *
 * @param server of which the answers are
 * @param unfit the facts of the server that {@code to} would not take
 */
public record Migration(
        Checklist from, Checklist to, Server server, Revision revision, List<UnfitFact> unfit) {
    /**
     * A stated fact that a checklist would not take.
     *
     * @param asked what the checklist asks; null where it does not ask for the fact
     */
    public record UnfitFact(StatedFact stated, @Nullable Fact asked) {
        public String id() {
            return stated.id();
        }
    }

    public Migration {
        unfit = List.copyOf(unfit);
    }

    /** Whether {@link #to} would take what is stated of the fact {@code id}. */
    public boolean takes(String id) {
        return unfit.stream().noneMatch(fact -> fact.id().equals(id));
    }

    /** The server as its facts can be told to {@link #to}. */
    public Server fittingServer() {
        return server.without(unfit.stream().map(UnfitFact::id).toList());
    }

    /** Whether the checklists have no item in common. */
    public boolean isBetweenStrangers() {
        return revision.added().size() == to.items().size();
    }

    /** Whether the answers that stay were given of other software than they would be of now. */
    public boolean changesSoftware() {
        String stated = server.software();
        boolean related = to.isFor(from.software()) || from.isFor(to.software());
        return !related && (stated == null || !to.isFor(stated));
    }
}
