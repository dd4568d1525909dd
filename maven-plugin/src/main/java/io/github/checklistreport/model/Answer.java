package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the admin says of an item, with the file's defaults applied.
 *
 * @param item id of the item
 * @param note Markdown, published where the item's publish level is full
 * @param privateNote Markdown for co-admins only
 * @param evidence http or https addresses
 * @param by handle of who answered
 * @param reviewedBy handle of a second person who agreed
 * @param reason why the item does not apply
 * @param publish the admin's choice; null leaves it to the item's sensitivity
 * @param place where the answer stands; null for an item the file does not mention
 */
public record Answer(
        String item,
        Status status,
        @Nullable String note,
        @Nullable String privateNote,
        List<String> evidence,
        @Nullable String by,
        @Nullable String reviewedBy,
        @Nullable LocalDate answeredOn,
        @Nullable Plan plan,
        @Nullable RiskException exception,
        @Nullable String reason,
        @Nullable Reply reply,
        @Nullable PublishLevel publish,
        @Nullable Place place) {
    /** What will be done about a gap. */
    public record Plan(@Nullable LocalDate due, @Nullable String note) {}

    /**
     * A known gap that is accepted until a date.
     *
     * @param expires the last day on which the acceptance holds
     */
    public record RiskException(String reason, @Nullable String approvedBy, LocalDate expires) {}

    /** The admin's word on a finding; never changes the verdict. */
    public record Reply(ReplyCode code, String note, String by, LocalDate on, LocalDate expires) {}

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** The same answer, standing elsewhere. */
    public Answer at(@Nullable Place other) {
        return new Answer(
                item,
                status,
                note,
                privateNote,
                evidence,
                by,
                reviewedBy,
                answeredOn,
                plan,
                exception,
                reason,
                reply,
                publish,
                other);
    }

    /** The answer to an item that nobody has answered. */
    public static Answer unanswered(String item) {
        return new Answer(
                item,
                Status.UNANSWERED,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
