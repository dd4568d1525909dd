package io.github.checklistreport.render.starter;

import io.github.checklistreport.model.Change;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Migration.UnfitFact;
import io.github.checklistreport.model.Revision.Aspect;
import io.github.checklistreport.model.Revision.Changed;
import io.github.checklistreport.model.Revision.Retired;
import io.github.checklistreport.render.common.AspectWords;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.common.UnfitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comments, for an answers file, on what another checklist asks otherwise. */
final class RevisionComments {
    private final String id;
    private final Language language;
    private final Messages console;
    private final Messages words;

    /** {@code id} is that of the other checklist. */
    RevisionComments(String id, Language language) {
        this.id = id;
        this.language = language;
        this.console = Messages.console(language);
        this.words = Messages.in(language);
    }

    List<String> retired(Retired retired, int column) {
        List<String> said = new ArrayList<>();
        said.add(console.get("migrate.mark.retired", id, retired.item().title().in(language)));
        for (Change change : retired.because()) {
            said.addAll(because(change));
            if (!change.replacedBy().isEmpty()) {
                String replacing = String.join(words.get("join"), change.replacedBy());
                said.add(console.get("migrate.mark.replaced", replacing));
            }
        }
        return comment(column, said);
    }

    List<String> changed(Changed changed, int column) {
        List<String> said = new ArrayList<>();
        said.add(console.get("migrate.mark.changed", id, AspectWords.of(changed, console, words)));
        changed.because().forEach(change -> said.addAll(because(change)));
        if (changed.aspects().contains(Aspect.TITLE)) {
            said.add(changed.after().title().in(language));
        }
        if (changed.aspects().contains(Aspect.BASELINE)) {
            said.add(console.get("migrate.mark.baseline", changed.after().baseline().in(language)));
        }
        return comment(column, said);
    }

    List<String> added(int column) {
        return comment(column, List.of(console.get("migrate.mark.new", id)));
    }

    List<String> unfit(UnfitFact fact, int column) {
        return comment(column, List.of(UnfitWords.of(fact, id, console)));
    }

    private List<String> because(Change change) {
        List<String> said = new ArrayList<>();
        if (change.what() != null) {
            said.add(change.what().in(language));
        }
        said.add(change.why().in(language));
        return said;
    }

    private List<String> comment(int column, List<String> said) {
        String margin = " ".repeat(column);
        Locale locale = Locale.forLanguageTag(language.tag());
        List<String> comment = new ArrayList<>();
        for (String one : said) {
            String first = margin + (comment.isEmpty() ? "# " : "#   ");
            comment.addAll(Comment.lines(first, margin + "#   ", one.strip(), locale));
        }
        return comment;
    }
}
