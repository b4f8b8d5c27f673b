package org.kith.visits.expenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kith.kernel.RuleBroken;

/** What Hamish photographs, and what others might send instead. */
class PictureTest {
    @Test
    void a_large_photograph_becomes_a_small_one() throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(Picture.drawn(picture("png", 4000, 3000))));
        assertEquals(1400, drawn.getWidth());
        assertEquals(1050, drawn.getHeight());
    }

    @Test
    void what_a_telephone_writes_into_it_is_left_behind() throws IOException {
        var plain = picture("jpeg", 40, 30);
        var place = "Exif\0\0GPS 57.149 -2.094".getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (place.length + 2)});
        out.write(place);
        out.write(plain, 2, plain.length - 2);
        assertTrue(text(out.toByteArray()).contains("GPS"));
        assertFalse(text(Picture.drawn(out.toByteArray())).contains("GPS"));
    }

    @Test
    void what_is_no_picture_is_refused_in_a_sentence() throws IOException {
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var whole = picture("png", 20, 20);
        for (var file : new byte[][] {page, new byte[0], Arrays.copyOf(whole, 30), picture("gif", 20, 20)}) {
            var broken = assertThrows(RuleBroken.class, () -> Picture.drawn(file));
            assertEquals(ExpenseRule.RECEIPT_IS_A_PICTURE, broken.rule());
        }
    }

    @Test
    void neither_a_huge_file_nor_a_huge_picture_is_unpacked() throws IOException {
        var huge = new byte[Picture.MOST_MEGABYTES * 1024 * 1024 + 1];
        assertEquals(
                ExpenseRule.RECEIPT_IS_SMALL_ENOUGH,
                assertThrows(RuleBroken.class, () -> Picture.drawn(huge)).rule());
        var bomb = picture("png", 8, 8);
        // Width and height stand behind the name of the first part.
        Arrays.fill(bomb, 17, 19, (byte) 0x7F);
        Arrays.fill(bomb, 21, 23, (byte) 0x7F);
        assertThrows(RuleBroken.class, () -> Picture.drawn(bomb));
    }

    static byte[] picture(String kind, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
