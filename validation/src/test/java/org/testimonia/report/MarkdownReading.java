package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown makes of a page. */
final class MarkdownReading extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> html = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int links;

    static MarkdownReading of(String markdown) {
        MarkdownReading reading = new MarkdownReading();
        PARSER.parse(markdown).accept(reading);
        return reading;
    }

    List<String> html() {
        return html;
    }

    List<Integer> headings() {
        return headings;
    }

    int links() {
        return links;
    }

    /** The text that is shown, without that in the letters of code. */
    String text() {
        return text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline inline) {
        html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        html.add(block.getLiteral());
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading.getLevel());
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links++;
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        links++;
        visitChildren(image);
    }
}
