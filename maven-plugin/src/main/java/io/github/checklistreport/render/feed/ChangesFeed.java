package io.github.checklistreport.render.feed;

import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.model.history.Step;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.ChangeView;
import io.github.checklistreport.render.view.CleanText;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.ReportView;
import io.github.checklistreport.render.view.Standing;
import io.github.checklistreport.render.view.StepView;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The changes between recorded reports as an Atom feed (RFC 4287), in the default language. What
 * has not been recorded yet is not in it, so that an entry never changes its day. Ids are tag URIs
 * (RFC 4151), which hold wherever the report is published; links are relative to the feed, and to
 * its {@code xml:base} where the address of the report is known.
 */
public final class ChangesFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST_STEPS = 12;

    private final ReportView view;
    private final Edition edition;
    private final Messages messages;
    private final XMLStreamWriter xml;

    private ChangesFeed(ReportView view, XMLStreamWriter xml) {
        this.view = view;
        this.edition = view.edition();
        this.messages = edition.messages();
        this.xml = xml;
    }

    /** The feed of a report that has a history. */
    public static Page page(ReportView view) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new ChangesFeed(view, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a writer into memory
        }
        return new Page("feed.xml", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write() throws XMLStreamException {
        List<Snapshot> recorded = edition.history().recorded();
        Snapshot first = recorded.get(0);
        Snapshot last = recorded.get(recorded.size() - 1);
        String base = edition.settings().baseUrl();
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", edition.language().tag());
        if (base != null) {
            xml.writeAttribute("xml:base", base);
        }
        element("id", tag(first, "changes"));
        element("title", messages.get("title.page", messages.get("changes.title"), first.domain()));
        element("updated", last.generatedAt().toString());
        xml.writeStartElement("author");
        element("name", edition.report().server().name());
        xml.writeEndElement();
        link("alternate", edition.language().tag() + "/changes.html", "text/html");
        if (base != null) {
            link("self", base + "feed.xml", "application/atom+xml");
        }
        List<Step> steps = edition.history().steps();
        for (int i = steps.size() - 1; i >= Math.max(0, steps.size() - MOST_STEPS); i--) {
            entries(steps.get(i));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entries(Step step) throws XMLStreamException {
        for (StepView.Group group : view.step(step).groups()) {
            for (ChangeView change : group.changes()) {
                entry(step, change);
            }
        }
    }

    private void entry(Step step, ChangeView change) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", tag(step.to(), "changes/" + change.id()));
        element(
                "title",
                messages.get(
                        "feed.entry",
                        change.title().plain(),
                        said(change.from()),
                        said(change.to())));
        element("updated", step.to().generatedAt().toString());
        link("alternate", edition.language().tag() + "/" + address(step, change), "text/html");
        element("summary", change.cause().name() + " – " + change.cause().meaning());
        xml.writeEndElement();
    }

    /** What is no longer asked has no page; the last report that asked it has. */
    private static String address(Step step, ChangeView change) {
        return change.asked()
                ? "items/" + change.id() + ".html"
                : "reports/"
                        + (change.to() == null ? step.from() : step.to()).day()
                        + ".html#"
                        + change.id();
    }

    private String said(@Nullable Standing standing) {
        return standing == null ? messages.get("change.absent") : standing.verdict();
    }

    /** RFC 4151: whoever had the domain on that day says what the name means. */
    private static String tag(Snapshot snapshot, String name) {
        return "tag:" + snapshot.domain() + "," + snapshot.day() + ":checklist-report/" + name;
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(xmlText(text));
        xml.writeEndElement();
    }

    private void link(String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    /** XML 1.0 has no place for some characters, not even by their numbers. */
    private static String xmlText(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        CleanText.line(text)
                .codePoints()
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
