package io.github.ismskit.prose;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.ismskit.catalogue.Glossary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The Markdown dialect of bodies; one parser and one renderer serve all of them. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            AdmonitionExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            WikiLinkExtension.create());

    /** Without one of these there is no bare address to turn into a link, and looking for one is a fifth of all parsing. */
    private static final List<String> ADDRESS_SIGNS = List.of("://", "www.", "@");

    private final Parser parser;
    private final Parser linkingParser;
    private final HtmlRenderer renderer;
    private final TermLinks terms;

    Markdown(Glossary glossary) {
        terms = new TermLinks(glossary);
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, EXTENSIONS)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.SUPPRESS_HTML, false)
                .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
                // each of these is otherwise worked out anew, pictures and all, for every single text
                .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, AdmonitionExtension.getQualifierTypeMap())
                .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, AdmonitionExtension.getQualifierTitleMap())
                .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                .set(TaskListExtension.ITEM_DONE_MARKER, "<span class=\"hush\">" + AddedWord.DONE.html() + " </span>☑ ")
                .set(
                        TaskListExtension.ITEM_NOT_DONE_MARKER,
                        "<span class=\"hush\">" + AddedWord.OPEN.html() + " </span>☐ ")
                .set(TaskListExtension.TIGHT_ITEM_CLASS, "task")
                .set(TaskListExtension.LOOSE_ITEM_CLASS, "task");
        parser = Parser.builder(options).build();
        linkingParser = Parser.builder(options)
                .extensions(Stream.concat(EXTENSIONS.stream(), Stream.of(AutolinkExtension.create()))
                        .toList())
                .build();
        renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(OwnRendering::new)
                .attributeProviderFactory(new CellAlignment.Factory())
                .build();
    }

    Passage passage(Text text, Places places) {
        Document document = parse(text.body().markdown());
        dropTitle(document, text.title());
        List<Passage.Heading> headings = Headings.settle(document);
        Set<String> anchors = new HashSet<>();
        headings.forEach(heading -> anchors.add(heading.id()));
        Resolution resolution = new Resolution(text, places, anchors);
        document.set(Resolution.KEY, resolution);
        String html = Sanitiser.clean(terms.in(renderer.render(document)));
        List<Passage.Heading> listed =
                headings.stream().filter(heading -> heading.level() <= 3).toList();
        return new Passage(html, listed, resolution.links(), Gaps.in(document, text), "");
    }

    private Document parse(String text) {
        boolean hasAddress = ADDRESS_SIGNS.stream().anyMatch(text::contains);
        return (hasAddress ? linkingParser : parser).parse(text);
    }

    /** What is shown of a text that could not be rendered: the text as it was written. */
    static Passage failed(Text text, String reason) {
        String source = text.body().markdown();
        String escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Passage("<pre>" + escaped + "</pre>", List.of(), List.of(), List.of(), reason);
    }

    /** Many people begin a text with its title, which the page shows already. */
    private static void dropTitle(Document document, String title) {
        Node first = document.getFirstChild();
        if (first instanceof Heading heading
                && heading.getLevel() == 1
                && heading.getText().toString().strip().equalsIgnoreCase(title.strip())) {
            heading.unlink();
        }
    }
}
