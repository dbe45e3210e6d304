package io.github.ismskit.prose;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through exactly what our own rendering writes, as a second lock behind the first. */
final class Sanitiser {

    private static final Pattern ID = Pattern.compile("(s-|fn)[\\p{L}\\p{N}_-]+");
    private static final Pattern CLASS = Pattern.compile(
            "(task|term|hush|added|prose__table|admonition|admonition__title|align-right|align-center|footnotes|footnote-ref|footnote-backref"
                    + "|language-[\\w+-]+)");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./files/[^:]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "pre",
                    "code",
                    "blockquote",
                    "em",
                    "strong",
                    "del",
                    "hr",
                    "br",
                    "a",
                    "img",
                    "div",
                    "span",
                    "sup",
                    "section")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("role", "aria-label", "tabindex")
            .matching(Pattern.compile("group|0|" + AddedWord.TABLE.english()))
            .onElements("div")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowWithoutAttributes("a", "span")
            .toFactory();

    private Sanitiser() {}

    static String clean(String html) {
        return POLICY.sanitize(html).strip();
    }
}
