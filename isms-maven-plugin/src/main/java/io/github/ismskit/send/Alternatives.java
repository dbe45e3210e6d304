package io.github.ismskit.send;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;

/** The same text in several forms, parted by the same line in each run. */
final class Alternatives extends MimeMultipart {

    Alternatives(String boundary) {
        super("alternative");
        ParameterList parameters = new ParameterList();
        parameters.set("boundary", boundary);
        contentType = new ContentType("multipart", "alternative", parameters).toString();
    }
}
