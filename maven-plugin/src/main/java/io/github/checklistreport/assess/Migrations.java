package io.github.checklistreport.assess;

import io.github.checklistreport.model.Checklist;
import io.github.checklistreport.model.Fact;
import io.github.checklistreport.model.Migration;
import io.github.checklistreport.model.Migration.UnfitFact;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.Server.StatedFact;
import java.util.List;
import java.util.Optional;

/** Finds out what it takes to answer another checklist. */
public final class Migrations {
    private Migrations() {}

    /** From {@code from}, as answered of {@code server}, to {@code to}. */
    public static Migration of(Checklist from, Server server, Checklist to) {
        List<UnfitFact> unfit =
                server.facts().stream().flatMap(fact -> unfit(fact, to).stream()).toList();
        return new Migration(from, to, server, Revisions.between(from, to), unfit);
    }

    private static Optional<UnfitFact> unfit(StatedFact stated, Checklist to) {
        Fact asked =
                to.facts().stream()
                        .filter(fact -> fact.id().equals(stated.id()))
                        .findFirst()
                        .orElse(null);
        return asked != null && asked.takes(stated.values())
                ? Optional.empty()
                : Optional.of(new UnfitFact(stated, asked));
    }
}
