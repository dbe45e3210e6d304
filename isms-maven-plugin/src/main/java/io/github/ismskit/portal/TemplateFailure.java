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

    /** Phrases that cannot be told; the message says where they stand, what is wrong and what to do. */
    TemplateFailure(String message) {
        super(message);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason was given");
    }
}
