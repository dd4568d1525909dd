package io.github.checklistreport.render.view;

import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.Share.Correction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a reader sends who thinks that a verdict is wrong: which item, which report, which
 * verdict. Nothing is sent by the page itself.
 */
final class Corrections {
    private final Edition edition;
    private final Messages messages;
    private final Posts posts;

    Corrections(Edition edition, Posts posts) {
        this.edition = edition;
        this.messages = edition.messages();
        this.posts = posts;
    }

    /** How to correct the item; null where the admin named no place for that. */
    @Nullable Correction of(Row row) {
        String place = edition.report().server().corrections();
        if (place == null) {
            return null;
        }
        if (place.startsWith("@")) {
            return byPost(place, row);
        }
        String target = CleanText.url(place);
        return target.startsWith("mailto:") ? byMail(target, row) : byForm(target, row);
    }

    /** RFC 6068: line breaks in a body are CRLF, and every space is written as %20. */
    private Correction byMail(String mailto, Row row) {
        String query = "subject=" + encoded(subject(row)) + "&body=" + encoded(body(row, "\r\n"));
        return new Correction(joined(mailto, query), null, null, null);
    }

    /** Trackers take the fields of a new issue in its address; other pages get a text to paste. */
    private Correction byForm(String form, Row row) {
        String care = messages.get("correct.care");
        String path = form.replaceFirst("[?#].*", "");
        if (!path.endsWith("/issues/new")) {
            return new Correction(form, messages.get("correct.by-form"), message(row), care);
        }
        boolean gitLab = path.endsWith("/-/issues/new");
        String title = gitLab ? "issue%5Btitle%5D=" : "title=";
        String text = gitLab ? "issue%5Bdescription%5D=" : "body=";
        String query = title + encoded(subject(row)) + "&" + text + encoded(body(row, "\n"));
        return new Correction(joined(form.replaceFirst("#.*", ""), query), null, null, care);
    }

    /** Nobody can be addressed on the reader's own server by a link: the text is to be copied. */
    private Correction byPost(String handle, Row row) {
        String[] parts = handle.split("@", -1);
        return new Correction(
                "https://" + parts[2] + "/@" + parts[1],
                messages.get("correct.by-post", handle),
                handle + "\n" + message(row),
                messages.get("correct.care"));
    }

    private String message(Row row) {
        return subject(row) + "\n" + body(row, "\n");
    }

    private String subject(Row row) {
        return messages.get(
                "correct.subject", CleanText.line(edition.report().server().domain()), row.id());
    }

    private String body(Row row, String lineBreak) {
        String address = posts.address("items/" + row.id() + ".html");
        return Stream.concat(
                        Stream.of(
                                messages.get("correct.item", row.id(), row.title().plain()),
                                messages.get("correct.date", edition.today()),
                                messages.get(
                                        "correct.verdict", row.verdictName(), posts.backing(row))),
                        Stream.concat(
                                Stream.ofNullable(address)
                                        .map(page -> messages.get("correct.page", page)),
                                List.of("", messages.get("correct.what"), "").stream()))
                .collect(Collectors.joining(lineBreak));
    }

    private static String joined(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
