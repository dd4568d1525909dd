package io.github.checklistreport.model;

import java.util.List;

/** A stage of a server's life; groups topics. */
public record Phase(String id, Text title, List<Topic> topics) {
    /**
     * A subject within a phase; groups items.
     *
     * @param id unique within its phase
     */
    public record Topic(String id, Text title) {}

    public Phase {
        topics = List.copyOf(topics);
    }
}
