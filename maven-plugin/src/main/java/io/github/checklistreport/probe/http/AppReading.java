package io.github.checklistreport.probe.http;

import io.github.checklistreport.probe.common.RemoteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What documents of an application say, each adding to those before.
 *
 * <p>Sources: NodeInfo 2.0 and 2.1; Mastodon's {@code /api/v2/instance} and {@code
 * /api/v1/instance}, which Pleroma, Akkoma and Pixelfed follow; Misskey's NodeInfo metadata.
 */
final class AppReading {
    private static final int MAX_RULES = 1000;
    private static final Pattern COMPATIBLE =
            Pattern.compile("[^(]{1,60}\\(compatible; ([A-Za-z]{1,40}) ([^);]{1,60})[^)]{0,60}\\)");

    @Nullable String software;
    @Nullable String version;
    @Nullable String registrations;
    @Nullable Integer rules;
    @Nullable String terms;
    @Nullable String privacy;
    @Nullable String about;
    @Nullable String source;
    @Nullable Long users;
    final List<String> contact = new ArrayList<>();

    /** The newest NodeInfo document that a discovery names (RFC 8615 location). */
    static Optional<String> nodeInfo(JsonNode discovery) {
        String found = null;
        String best = "";
        for (JsonNode link : discovery.at("/links")) {
            String rel = Json.text(link, "/rel").orElse("");
            if (rel.matches("https?://nodeinfo\\.diaspora\\.software/ns/schema/2\\.[01]")
                    && rel.substring(rel.length() - 3).compareTo(best) > 0) {
                best = rel.substring(rel.length() - 3);
                found = Json.text(link, "/href").orElse(null);
            }
        }
        return Optional.ofNullable(found);
    }

    /** NodeInfo says openRegistrations in approval mode, too: only Misskey's own word counts. */
    void nodeInfoDocument(JsonNode node) {
        software = Json.text(node, "/software/name").map(AppReading::word).orElse(null);
        version = Json.text(node, "/software/version").orElse(null);
        JsonNode count = node.at("/usage/users/total");
        users = count.isIntegralNumber() && count.canConvertToLong() ? count.longValue() : null;
        Json.flag(node, "/metadata/disableRegistration")
                .ifPresent(closed -> registrations = closed ? "closed" : "open");
        if (Json.flag(node, "/openRegistrations").filter(open -> !open).isPresent()) {
            registrations = "closed";
        }
        terms = Json.text(node, "/metadata/tosUrl").orElse(null);
        privacy = Json.text(node, "/metadata/privacyPolicyUrl").orElse(null);
        source = Json.text(node, "/metadata/repositoryUrl").orElse(null);
    }

    /** By its name; a fork of Misskey by what it says of itself in Misskey's own way. */
    boolean isMisskey(JsonNode nodeInfo) {
        return "misskey".equals(software)
                || !nodeInfo.at("/metadata/disableRegistration").isMissingNode();
    }

    void version2(JsonNode node) {
        named(node);
        registration(
                Json.flag(node, "/registrations/enabled"),
                Json.flag(node, "/registrations/approval_required"));
        listed(node);
        source = Json.text(node, "/source_url").orElse(source);
        terms = Json.text(node, "/configuration/urls/terms_of_service").orElse(terms);
        privacy = Json.text(node, "/configuration/urls/privacy_policy").orElse(privacy);
        contact(node, "/contact/email", "/contact/account");
    }

    void version1(JsonNode node) {
        named(node);
        registration(Json.flag(node, "/registrations"), Json.flag(node, "/approval_required"));
        listed(node);
        contact(node, "/email", "/contact_account");
    }

    void extendedDescription(JsonNode node) {
        if (node.at("/content").isString()) {
            about = node.at("/content").stringValue().isBlank() ? "empty" : "present";
        }
    }

    /** The compatible version that other software gives is none of its own. */
    private void named(JsonNode node) {
        Optional<String> said = Json.text(node, "/version");
        if (software != null && version != null || said.isEmpty()) {
            return;
        }
        Matcher other = COMPATIBLE.matcher(said.get());
        software = other.matches() ? word(other.group(1)) : "mastodon";
        version = other.matches() ? other.group(2).strip() : said.get();
    }

    private void registration(Optional<Boolean> open, Optional<Boolean> approval) {
        if (open.isPresent()) {
            registrations = !open.get() ? "closed" : approval.orElse(false) ? "approval" : "open";
        }
    }

    private void listed(JsonNode node) {
        JsonNode found = node.at("/rules");
        if (found.isArray()) {
            rules = Math.min(found.size(), MAX_RULES);
        }
    }

    private void contact(JsonNode node, String email, String account) {
        contact.clear();
        Json.text(node, email).ifPresent(value -> contact.add("email"));
        if (node.at(account).isObject()) {
            contact.add("account");
        }
    }

    private static String word(String name) {
        return RemoteText.clean(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
