package io.github.ismskit.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Renders everything that carries an address or an id, so that none gets into a page unseen, and what has to be heard. */
final class OwnRendering implements NodeRenderer {

    OwnRendering(DataHolder options) {}

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(
                        Link.class,
                        (node, context, html) ->
                                link(context, html, node, resolution(context).target(node, url(node)))),
                new NodeRenderingHandler<>(
                        AutoLink.class,
                        (node, context, html) -> plain(
                                html,
                                node.getText().toString(),
                                resolution(context).target(node, node.getUrl().toString()))),
                new NodeRenderingHandler<>(
                        MailLink.class,
                        (node, context, html) -> plain(
                                html,
                                node.getText().toString(),
                                resolution(context).target(node, "mailto:" + node.getText()))),
                new NodeRenderingHandler<>(
                        Image.class,
                        (node, context, html) ->
                                picture(html, node, resolution(context).picture(node, url(node)))),
                new NodeRenderingHandler<>(
                        WikiLink.class,
                        (node, context, html) -> record(
                                html,
                                node,
                                resolution(context)
                                        .id(node, node.getLink().toString().strip()))),
                new NodeRenderingHandler<>(Heading.class, OwnRendering::heading),
                new NodeRenderingHandler<>(TableBlock.class, OwnRendering::table),
                new NodeRenderingHandler<>(TableCell.class, OwnRendering::cell),
                new NodeRenderingHandler<>(AdmonitionBlock.class, OwnRendering::admonition));
    }

    private static Resolution resolution(NodeRendererContext context) {
        Resolution resolution = Resolution.KEY.get(context.getDocument());
        if (resolution == null) {
            throw new IllegalStateException("a text is rendered without its resolution");
        }
        return resolution;
    }

    private static String url(LinkNodeBase node) {
        return node.getUrl().unescape();
    }

    private static void link(NodeRendererContext context, HtmlWriter html, Node node, Places.Place place) {
        open(html, place);
        context.renderChildren(node);
        close(html, place);
    }

    private static void plain(HtmlWriter html, String text, Places.Place place) {
        open(html, place);
        html.text(text);
        close(html, place);
    }

    private static void record(HtmlWriter html, WikiLink node, Places.Place place) {
        String own = node.getText().toString().strip();
        if (own.isEmpty() && place.equals(Places.WITHHELD)) {
            html.raw(AddedWord.WITHHELD.html());
            return;
        }
        String id = node.getLink().toString().strip();
        plain(html, !own.isEmpty() ? own : place.text().isEmpty() ? id : place.text(), place);
    }

    private static void picture(HtmlWriter html, Image node, Places.Place place) {
        String text = new TextCollectingVisitor().collectAndGetText(node);
        if (place.href().isEmpty()) {
            html.text(text);
        } else {
            html.attr("src", place.href()).attr("alt", text).withAttr().tagVoid("img");
        }
    }

    private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        html.attr("id", node.getAnchorRefId());
        html.withAttr().tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
    }

    private static void admonition(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
        String kind = node.getInfo().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String title = node.getTitle().toString().strip();
        String usual =
                kind.isEmpty() ? AddedWord.NOTE.english() : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        html.attr("class", "admonition").withAttr().tagLine("div", () -> {
            html.attr("class", "admonition__title").withAttr().tag("p");
            Optional<AddedWord> added = title.isEmpty() ? AddedWord.of(usual) : Optional.empty();
            added.ifPresentOrElse(word -> html.raw(word.html()), () -> html.text(title.isEmpty() ? usual : title));
            html.closeTag("p").line();
            context.renderChildren(node);
        });
    }

    /** A wide table scrolls by itself, also by keyboard. */
    private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "prose__table")
                .attr("role", "group")
                .attr("aria-label", AddedWord.TABLE.english())
                .attr("tabindex", "0");
        html.withAttr().tagLine("div", context::delegateRender);
    }

    /** The empty corner above the names of rows is no heading: whoever listens would hear one that says nothing. */
    private static void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        if (node.isHeader() && node.getText().isBlank()) {
            html.tag("td").closeTag("td");
        } else {
            context.delegateRender();
        }
    }

    private static void open(HtmlWriter html, Places.Place place) {
        if (!place.href().isEmpty()) {
            html.attr("href", place.href());
            if (place.external()) {
                html.attr("rel", "noreferrer");
            }
            html.withAttr().tag("a");
        }
    }

    private static void close(HtmlWriter html, Places.Place place) {
        if (!place.href().isEmpty()) {
            html.closeTag("a");
        }
    }
}
