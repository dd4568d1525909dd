package io.github.checklistreport.render.json;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.CoAdminsReport;
import io.github.checklistreport.model.CoAdminsReport.Aside;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.PublicReport;
import io.github.checklistreport.model.PublicReport.Entry;
import io.github.checklistreport.model.PublicReport.Shown;
import io.github.checklistreport.model.PublicReport.Sighting;
import io.github.checklistreport.model.PublishLevel;
import io.github.checklistreport.model.Text;
import io.github.checklistreport.model.Totals;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes {@code report.json}, whose shape {@code report.schema.json} fixes. */
public final class ReportJson {
    private static final String SCHEMA =
            "https://checklistreport.github.io/schema/1/report.schema.json";
    private static final String GENERATOR = "checklist-report";

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** The report for anybody. */
    public static Page page(PublicReport report, String generatorVersion) {
        List<PublishLevel> levels = report.items().stream().map(Entry::publish).toList();
        return page(report, levels, Audience.PUBLIC, generatorVersion);
    }

    /** The report for co-admins: every item's verdict, and how much of it the public sees. */
    public static Page page(CoAdminsReport report, String generatorVersion) {
        List<PublishLevel> levels = report.asides().stream().map(Aside::publish).toList();
        return page(report.report(), levels, Audience.CO_ADMINS, generatorVersion);
    }

    private static Page page(
            PublicReport report, List<PublishLevel> levels, Audience audience, String version) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator generator =
                new JsonFactory().createGenerator(new PrettyJson(), writer)) {
            new ReportJson(generator).report(report, levels, audience, version);
        }
        return new Page("report.json", (writer + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void report(
            PublicReport report, List<PublishLevel> levels, Audience audience, String version) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        checklist(report);
        server(report);
        json.writeStringProperty(
                "generatedAt", report.generatedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringProperty("audience", audience.word());
        json.writeObjectPropertyStart("generator");
        json.writeStringProperty("name", GENERATOR);
        json.writeStringProperty("version", version);
        json.writeEndObject();
        json.writeObjectPropertyStart("totals");
        Totals.ofEachLevel(report.items()).forEach(this::totals);
        json.writeEndObject();
        json.writeArrayPropertyStart("items");
        for (int i = 0; i < report.items().size(); i++) {
            item(report.items().get(i), levels.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void checklist(PublicReport report) {
        json.writeObjectPropertyStart("checklist");
        json.writeStringProperty("id", report.checklist().id());
        json.writeObjectPropertyStart("edition");
        for (Text.Translation edition : report.checklist().edition().translations()) {
            json.writeStringProperty(edition.language().tag(), edition.text());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void server(PublicReport report) {
        json.writeObjectPropertyStart("server");
        json.writeStringProperty("name", report.server().name());
        json.writeStringProperty("domain", report.server().domain());
        if (report.server().software() != null) {
            json.writeStringProperty("software", report.server().software());
        }
        json.writeEndObject();
    }

    private void totals(Totals totals) {
        json.writeObjectPropertyStart(totals.level().word());
        json.writeNumberProperty("items", totals.items());
        json.writeNumberProperty("met", totals.met());
        json.writeNumberProperty("partial", totals.partial());
        json.writeNumberProperty("gap", totals.gap());
        json.writeNumberProperty("conflict", totals.conflict());
        json.writeNumberProperty("accepted", totals.accepted());
        json.writeNumberProperty("unknown", totals.unknown());
        json.writeNumberProperty("notApplicable", totals.notApplicable());
        json.writeNumberProperty("withheld", totals.withheld());
        json.writeNumberProperty("upcoming", totals.upcoming());
        json.writeNumberProperty("verified", totals.verified());
        json.writeEndObject();
    }

    private void item(Entry entry, PublishLevel publish) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.item().id());
        json.writeStringProperty("level", entry.item().level().word());
        json.writeStringProperty("phase", entry.item().phase());
        json.writeStringProperty("topic", entry.item().topic());
        if (entry instanceof Shown shown) {
            shown(shown);
        }
        date(
                "weighsFrom",
                entry.flags().contains(Flag.UPCOMING) ? entry.item().weighsFrom() : null);
        json.writeStringProperty("publish", publish.word());
        json.writeEndObject();
    }

    private void shown(Shown shown) {
        json.writeStringProperty("status", shown.status().word());
        json.writeStringProperty("verdict", shown.verdict().word());
        json.writeStringProperty("basis", shown.basis().word());
        json.writeArrayPropertyStart("flags");
        shown.flags().stream().sorted().map(Flag::word).forEach(json::writeString);
        json.writeEndArray();
        date("answeredOn", shown.answeredOn());
        date("observedOn", shown.observedOn());
        date("validUntil", shown.validUntil());
        if (shown.sighting() != null) {
            finding(shown.sighting());
        }
    }

    private void finding(Sighting sighting) {
        json.writeObjectPropertyStart("finding");
        json.writeStringProperty("result", sighting.result().word());
        json.writeStringProperty("strength", sighting.strength().word());
        json.writeStringProperty("because", sighting.because().key());
        json.writeStringProperty("rule", sighting.rule().check().word());
        json.writeNumberProperty("ruleVersion", sighting.rule().version());
        json.writeEndObject();
    }

    private void date(String name, @Nullable LocalDate date) {
        if (date != null) {
            json.writeStringProperty(name, date.toString());
        }
    }
}
