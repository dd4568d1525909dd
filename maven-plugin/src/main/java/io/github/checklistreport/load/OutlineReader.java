package io.github.checklistreport.load;

import io.github.checklistreport.model.AnswersOutline;
import io.github.checklistreport.model.AnswersOutline.Block;
import io.github.checklistreport.model.AnswersOutline.Braced;
import io.github.checklistreport.model.AnswersOutline.Value;
import io.github.checklistreport.model.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Finds where the parts of an answers file stand; for files whose keys have lines of their own. */
final class OutlineReader {
    private final SourceFile source;
    private final List<String> lines;
    private final Problems problems;

    OutlineReader(SourceFile source, Problems problems) {
        this.source = source;
        this.lines = List.of(source.text().split("\r\n|\n|\r", -1));
        this.problems = problems;
    }

    /** The outline; null, with a problem, where keys share lines. */
    @Nullable AnswersOutline read(Node node) {
        List<Block> root = blocks(node, lines.size());
        Node checklist = child(node, "checklist");
        Value reference = checklist == null ? null : value(checklist);
        Block answersKey = named(root, "answers");
        List<Block> answers = within(answersKey, child(node, "answers"));
        Node server = child(node, "server");
        Node stated = child(server, "facts");
        Block facts = isFlow(stated) ? null : named(lines(server, named(root, "server")), "facts");
        List<Block> factLines = within(facts, stated);
        return problems.haveErrors() || reference == null
                ? null
                : new AnswersOutline(
                        source.text(),
                        reference,
                        facts,
                        factLines,
                        braced(stated),
                        answersKey,
                        answers);
    }

    /** Empty where it is in braces. */
    private List<Block> lines(@Nullable Node node, @Nullable Block block) {
        return isFlow(node) ? List.of() : within(block, node);
    }

    private List<Block> within(@Nullable Block block, @Nullable Node value) {
        return block == null || value == null || Scalars.isBlank(value)
                ? List.of()
                : blocks(value, block.end());
    }

    /** Empty where the braces are on several lines, or what is in them stands elsewhere. */
    private List<Braced> braced(@Nullable Node node) {
        List<Braced> all = new ArrayList<>();
        if (node instanceof MappingNode map && isFlow(node)) {
            for (NodeTuple tuple : map.getValue()) {
                Mark start = tuple.getKeyNode().getStartMark().orElseThrow();
                Mark end = tuple.getValueNode().getEndMark().orElseThrow();
                if (node.getStartMark().orElseThrow().getLine() != end.getLine()
                        || start.getLine() != end.getLine()
                        || start.getColumn() > end.getColumn()) {
                    return List.of();
                }
                String key = Scalars.text(tuple.getKeyNode());
                all.add(new Braced(key == null ? "" : key, span(start, end)));
            }
        }
        return all;
    }

    private List<Block> blocks(Node node, int lastLine) {
        if (!(node instanceof MappingNode map) || isFlow(node)) {
            problems.add(node, ProblemKind.NOT_LINE_BY_LINE);
            return List.of();
        }
        List<NodeTuple> tuples = map.getValue();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < tuples.size(); i++) {
            int bound = i + 1 < tuples.size() ? line(tuples.get(i + 1)) - 1 : lastLine;
            blocks.add(block(tuples.get(i), bound));
        }
        return blocks;
    }

    private Block block(NodeTuple tuple, int bound) {
        Mark mark = tuple.getKeyNode().getStartMark().orElseThrow();
        int first = mark.getLine() + 1;
        if (indent(first) != mark.getColumn()) {
            problems.add(tuple.getKeyNode(), ProblemKind.NOT_LINE_BY_LINE);
        }
        int end = Math.min(bound, Math.max(first, lastOf(tuple.getValueNode(), first)));
        for (int line = end + 1; line <= bound; line++) {
            if (!lines.get(line - 1).isBlank() && indent(line) > mark.getColumn()) {
                end = line;
            }
        }
        String key = Scalars.text(tuple.getKeyNode());
        return new Block(key == null ? "" : key, first, mark.getColumn(), end);
    }

    /** What is in quotes or brackets may go on at any column. */
    private static int lastOf(Node value, int first) {
        boolean bounded = !(value instanceof MappingNode) || isFlow(value);
        Mark end = value.getEndMark().orElse(null);
        if (!bounded || end == null) {
            return first;
        }
        return end.getColumn() == 0 ? end.getLine() : end.getLine() + 1;
    }

    private @Nullable Value value(Node node) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElseThrow();
        if (start.getLine() != end.getLine()) {
            problems.add(node, ProblemKind.NOT_LINE_BY_LINE);
            return null;
        }
        return span(start, end);
    }

    private Value span(Mark start, Mark end) {
        String line = lines.get(start.getLine());
        return new Value(
                start.getLine() + 1,
                line.offsetByCodePoints(0, start.getColumn()),
                line.offsetByCodePoints(0, end.getColumn()));
    }

    private int indent(int line) {
        String text = lines.get(line - 1);
        return text.length() - text.stripLeading().length();
    }

    private static int line(NodeTuple tuple) {
        return tuple.getKeyNode().getStartMark().orElseThrow().getLine() + 1;
    }

    private static boolean isFlow(@Nullable Node node) {
        return node instanceof MappingNode map && map.getFlowStyle() == FlowStyle.FLOW;
    }

    private static @Nullable Node child(@Nullable Node node, String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(one -> key.equals(Scalars.text(one.getKeyNode())))
                        .findFirst()
                        .map(NodeTuple::getValueNode)
                        .orElse(null)
                : null;
    }

    private static @Nullable Block named(List<Block> blocks, String key) {
        return blocks.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }
}
