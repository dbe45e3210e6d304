package io.github.ismskit.text;

/** Words as the text of an element of HTML or XML, or as the value of an attribute in double quotes. */
public final class Html {

    private Html() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
