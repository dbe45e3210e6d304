package io.github.ismskit.portal;

import freemarker.template.TemplateException;

/** A template that could not be drawn; the message names the template, the line and what was missing. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFailure(String page, TemplateException cause) {
        super(
                "the template " + cause.getTemplateSourceName() + " failed at line " + cause.getLineNumber()
                        + ", column " + cause.getColumnNumber() + " while drawing " + page + ": "
                        + firstLine(cause.getMessageWithoutStackTop()),
                cause);
    }

    /** A phrase that cannot be told; the message says where it stands, what is wrong and what to do. */
    TemplateFailure(String message, IllegalArgumentException cause) {
        super(message, cause);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason was given");
    }
}
