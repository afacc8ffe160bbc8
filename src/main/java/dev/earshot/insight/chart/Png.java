package dev.earshot.insight.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A drawn chart as a picture for slides and chats, two pixels for each of the drawing's. */
public final class Png {

    private static final int SCALE = 2;

    private Png() {}

    /**
     * One at a time: a picture takes 8 MB while it is drawn.
     *
     * @param svg a drawing of ours, with width, height and style of its own
     * @throws ProblemException where the machine has no fonts
     */
    public static synchronized byte[] of(String svg) {
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (drawing == null) throw new IllegalArgumentException("This is no SVG.");
        try {
            return bytes(picture(drawing));
        } catch (LinkageError | RuntimeException noFonts) { // the JDK has no type of its own for it
            throw new ProblemException(ProblemType.UNAVAILABLE.detail("No picture can be drawn on this machine ("
                    + noFonts.getClass().getSimpleName()
                    + "): install fontconfig and a font, or take the SVG."));
        }
    }

    private static BufferedImage picture(SVGDocument drawing) {
        FloatSize size = drawing.size();
        BufferedImage picture = new BufferedImage(
                Math.round(size.width * SCALE), Math.round(size.height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        drawing.render((Component) null, pen, new ViewBox(0, 0, size.width, size.height));
        pen.dispose();
        return picture;
    }

    private static byte[] bytes(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
