package io.github.ismskit.prose;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Locale;

/** Aligns cells by class, because pages carry no style of their own. */
final class CellAlignment implements AttributeProvider {

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() == TableCell.Alignment.RIGHT || cell.getAlignment() == TableCell.Alignment.CENTER) {
                attributes.addValue(
                        "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Makes the provider for each rendering. */
    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new CellAlignment();
        }
    }
}
