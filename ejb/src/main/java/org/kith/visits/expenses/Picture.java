package org.kith.visits.expenses;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.kith.kernel.RuleBroken;

/**
 * A photograph of a receipt, drawn anew: small enough to keep, and without what telephones write into pictures, such as where
 * they were taken. Whatever is not a picture does not survive it.
 */
public final class Picture {
    /** The largest file that is read. */
    public static final int MOST_MEGABYTES = 8;

    private static final Set<String> KINDS = Set.of("jpeg", "png");
    private static final long MOST_DOTS = 50_000_000;
    private static final int WIDEST = 1400;

    private Picture() {}

    /**
     * The same picture as a JPEG of at most 1,400 dots a side.
     *
     * @throws RuleBroken when it is too large or no picture
     */
    public static byte[] drawn(byte[] file) {
        ExpenseRule.RECEIPT_IS_SMALL_ENOUGH.require(file.length <= MOST_MEGABYTES * 1024 * 1024, MOST_MEGABYTES);
        try {
            return jpeg(small(read(file)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleBroken(ExpenseRule.RECEIPT_IS_A_PICTURE);
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            ExpenseRule.RECEIPT_IS_A_PICTURE.require(readers.hasNext());
            var reader = readers.next();
            try {
                ExpenseRule.RECEIPT_IS_A_PICTURE.require(
                        KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)));
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    // A small file can hold an enormous picture: its size is read before it is unpacked, and only every so many dots of
    // it.
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        ExpenseRule.RECEIPT_IS_SMALL_ENOUGH.require((long) width * height <= MOST_DOTS, MOST_MEGABYTES);
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * WIDEST));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage small(BufferedImage read) {
        double scale = Math.min(1, (double) WIDEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) (read.getWidth() * scale));
        int height = Math.max(1, (int) (read.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
