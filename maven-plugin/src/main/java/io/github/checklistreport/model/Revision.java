package io.github.checklistreport.model;

import java.util.List;

/**
 * What one checklist asks otherwise than another.
 *
 * @param added what only the later one asks, in its order
 * @param retired what only the earlier one asks, in its order
 * @param changed what both ask, and not the same
 */
public record Revision(List<Item> added, List<Retired> retired, List<Changed> changed) {
    /** An item that is no longer asked, with what the checklist says about that. */
    public record Retired(Item item, List<Change> because) {
        public Retired {
            because = List.copyOf(because);
        }
    }

    /** An item that means something else, with what the checklist says about that. */
    public record Changed(Item before, Item after, List<Aspect> aspects, List<Change> because) {
        public Changed {
            aspects = List.copyOf(aspects);
            because = List.copyOf(because);
        }
    }

    /** What of an item may change so that an answer needs a fresh look. */
    public enum Aspect implements Word {
        LEVEL("level"),
        TITLE("title"),
        BASELINE("baseline"),
        APPLICABILITY("applicability"),
        /** More or less of the answer may be published. */
        SENSITIVITY("sensitivity");

        private final String word;

        Aspect(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    public Revision {
        added = List.copyOf(added);
        retired = List.copyOf(retired);
        changed = List.copyOf(changed);
    }
}
