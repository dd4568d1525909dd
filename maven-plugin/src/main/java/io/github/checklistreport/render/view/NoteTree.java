package io.github.checklistreport.render.view;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads an admin's note as a tree that is safe to render: no HTML, no headings, no images, links to
 * http, https and mailto only. A note that is nested too deeply is read as plain text.
 */
public final class NoteTree {
    private static final int DEEPEST = 40;
    private static final int MOST_CELLS = 20_000;
    private static final Extension TABLES = TablesExtension.create();
    private static final Extension AUTOLINK = AutolinkExtension.create();
    private static final Parser WITH_TABLES = parser(List.of(TABLES, AUTOLINK));
    private static final Parser WITHOUT_TABLES = parser(List.of(AUTOLINK));

    private NoteTree() {}

    /** What a renderer of these trees has to know. */
    public static List<Extension> extensions() {
        return List.of(TABLES);
    }

    /** Reads Markdown. */
    public static Node read(String markdown) {
        String source = CleanText.lines(markdown);
        Node document = parse(source);
        document.accept(new NoteMending());
        return document;
    }

    // Nesting of thousands overflows the parser's stack; it ends as plain text just as nesting of
    // dozens does, so where exactly the stack ends never shows.
    private static Node parse(String source) {
        try {
            Node document =
                    (cells(source) > MOST_CELLS ? WITHOUT_TABLES : WITH_TABLES).parse(source);
            return depth(document) > DEEPEST ? plain(source) : document;
        } catch (StackOverflowError e) {
            return plain(source);
        }
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST).build();
    }

    /** How many cells tables could have: rows are filled up to the widest. */
    private static long cells(String source) {
        long rows = 0;
        long widest = 0;
        for (String line : source.split("\n")) {
            long bars = line.chars().filter(c -> c == '|').count();
            rows += bars > 0 ? 1 : 0;
            widest = Math.max(widest, bars + 1);
        }
        return rows * widest;
    }

    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return deepest;
    }

    private static Node plain(String source) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(CleanText.line(source)));
        document.appendChild(paragraph);
        return document;
    }
}
