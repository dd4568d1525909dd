package io.github.checklistreport.model.history;

import io.github.checklistreport.model.Word;

/** Why an item is not what it was. */
public enum Cause implements Word {
    /** Somebody changed the answer. */
    ANSWER_EDITED("answer-edited"),
    /** A probe saw something else, or for the first time, or no longer. */
    PROBE("probe"),
    /** What backed the verdict has passed its date. */
    ANSWER_EXPIRED("answer-expired"),
    /** The accepted risk has passed its date. */
    EXCEPTION_EXPIRED("exception-expired"),
    /** The checklist, or a rule that judges by it, was revised. */
    CHECKLIST_REVISED("checklist-revised"),
    /** It began to count: until then the checklist gave time. */
    GRACE_ENDED("grace-ended"),
    /** More or less of the item is shown than before. */
    PUBLISH_LEVEL("publish-level");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
