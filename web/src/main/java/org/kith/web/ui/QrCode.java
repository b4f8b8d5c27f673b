package org.kith.web.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A text as a square picture for a phone's camera. The page draws it as SVG: no picture has to be fetched or kept. */
public final class QrCode {
    private static final int QUIET = 4;

    private final BitMatrix bits;

    private QrCode(BitMatrix bits) {
        this.bits = bits;
    }

    public static QrCode of(String content) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET);
            return new QrCode(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Squares on each side, the quiet margin included. */
    public int getSize() {
        return bits.getWidth();
    }

    /** The dark squares, as the {@code d} of an SVG path. */
    public String getPath() {
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
