package io.github.ismskit.portal;

import io.github.ismskit.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The style sheet for a file that stands alone, and the hash by which its Content-Security-Policy allows it (CSP level 3,
 * hash-source).
 *
 * @param css what the file needs of the sheet, which cannot end the element that it stands in
 * @param hash {@code sha256-} and the digest in base64
 */
public record InlineStyle(String css, String hash) {

    static InlineStyle of(TemplateFiles files) {
        String css = new String(files.joined("assets/css/", "order-single.txt"), StandardCharsets.UTF_8)
                .replace("</", "<\\/");
        return new InlineStyle(css, "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(css)));
    }
}
