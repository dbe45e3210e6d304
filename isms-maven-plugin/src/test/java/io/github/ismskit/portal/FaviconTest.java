package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icon for browsers that draw no SVG is the SVG, drawn; {@code -Dgolden=update} draws it anew. */
final class FaviconTest {

    private static final Path ASSETS = Path.of("../site-template/src/main/resources/isms-portal/assets");
    private static final int SIZE = 32;

    /** What the smoothing of edges may differ by from one Java to the next, of 255. */
    private static final int SLACK = 48;

    @Test
    void thePictureShowsWhatTheDrawingSays() throws IOException {
        assertThat(Files.readString(ASSETS.resolve("favicon.svg")))
                .contains("<rect width=\"32\" height=\"32\" rx=\"6\" fill=\"#17407a\"/>")
                .contains("d=\"M16 5l9 3.5v7c0 5.6-3.7 9.4-9 11.5-5.3-2.1-9-5.9-9-11.5v-7z\"")
                .contains("d=\"M11.5 15.8l3.2 3.3 6-6.6\"")
                .contains("stroke=\"#fff\" stroke-width=\"2.4\"", "stroke=\"#fff\" stroke-width=\"2.6\"");
        BufferedImage drawn = draw();
        Path file = ASSETS.resolve("favicon-32.png");
        if ("update".equals(System.getProperty("golden"))) {
            ImageIO.write(drawn, "png", file.toFile());
        }
        BufferedImage kept = ImageIO.read(file.toFile());
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(SIZE, SIZE);
        assertThat(kept.getRGB(0, 0) >>> 24).as("the corner is clear").isZero();
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                assertThat(difference(kept.getRGB(x, y), drawn.getRGB(x, y)))
                        .as(x + "," + y)
                        .isLessThanOrEqualTo(SLACK);
            }
        }
    }

    private static BufferedImage draw() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(new Color(0x17, 0x40, 0x7a));
        pen.fill(new RoundRectangle2D.Double(0, 0, SIZE, SIZE, 12, 12));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
        pen.draw(shield());
        pen.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
        pen.draw(tick());
        pen.dispose();
        return image;
    }

    private static Path2D shield() {
        Path2D path = new Path2D.Double();
        path.moveTo(16, 5);
        path.lineTo(25, 8.5);
        path.lineTo(25, 15.5);
        path.curveTo(25, 21.1, 21.3, 24.9, 16, 27);
        path.curveTo(10.7, 24.9, 7, 21.1, 7, 15.5);
        path.lineTo(7, 8.5);
        path.closePath();
        return path;
    }

    private static Path2D tick() {
        Path2D path = new Path2D.Double();
        path.moveTo(11.5, 15.8);
        path.lineTo(14.7, 19.1);
        path.lineTo(20.7, 12.5);
        return path;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff)));
        }
        return most;
    }
}
