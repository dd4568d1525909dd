package io.github.checklistreport.render.view;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Replaces what a note must not contain by the words it stands for. */
final class NoteMending extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
        StrongEmphasis strong = new StrongEmphasis("**");
        moveChildren(heading, strong);
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(strong);
        replace(heading, paragraph);
        visitChildren(strong);
    }

    @Override
    public void visit(HtmlBlock html) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(CleanText.line(html.getLiteral())));
        replace(html, paragraph);
    }

    @Override
    public void visit(HtmlInline html) {
        replace(html, new Text(html.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        Link link = new Link(image.getDestination(), null);
        moveChildren(image, link);
        if (link.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        replace(image, link);
        visit(link);
    }

    @Override
    public void visit(Link link) {
        link.setTitle(null);
        visitChildren(link);
        if (!isSafe(link.getDestination()) || isInLink(link)) {
            unwrap(link);
        }
    }

    private static boolean isSafe(String destination) {
        String lower = destination.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:");
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static void replace(Node old, Node by) {
        old.insertAfter(by);
        old.unlink();
    }
}
