package io.github.checklistreport.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of answers.
 *
 * @param checklist the built-in edition or path that it answers
 * @param target what may be probed
 * @param answers in the order of the file
 */
public record Answers(
        String checklist,
        Server server,
        PublishPolicy publish,
        PeoplePolicy people,
        Target target,
        List<Answer> answers) {
    /** Where an item publishes when its answer does not say. */
    public enum PublishPolicy implements Word {
        /** By the item's sensitivity. */
        CAUTIOUS("cautious"),
        /** Everything in full. */
        OPEN("open");

        private final String word;

        PublishPolicy(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Whether the public report names people. */
    public enum PeoplePolicy {
        NAMED,
        ANONYMOUS
    }

    public Answers {
        answers = List.copyOf(answers);
    }

    /** The answer to an item, if the file has one. */
    public Optional<Answer> to(Item item) {
        return answers.stream().filter(answer -> answer.item().equals(item.id())).findFirst();
    }
}
