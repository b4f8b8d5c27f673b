package org.kith.whole;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipFile;

/** What can be read out of a downloaded file: its bytes, what is packed into it, and every stream of a PDF that is deflated. */
final class Layers {
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private Layers() {}

    static List<String> of(byte[] file) throws IOException {
        var layers = new ArrayList<>(List.of(text(file)));
        if (text(file).startsWith("PK")) {
            var kept = Files.createTempFile("kith", ".zip");
            Files.write(kept, file);
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    layers.addAll(of(zip.getInputStream(entry).readAllBytes()));
                }
            } finally {
                Files.delete(kept);
            }
        } else if (text(file).startsWith("%PDF")) {
            var starts = STREAM.matcher(text(file));
            while (starts.find()) {
                layers.add(inflated(file, starts.end()));
            }
        }
        return layers;
    }

    // What is no deflated stream gives nothing; it stands among the plain bytes already.
    private static String inflated(byte[] file, int start) {
        var out = new ByteArrayOutputStream();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(file, start, file.length - start))) {
            in.transferTo(out);
        } catch (IOException notDeflated) {
            return text(out.toByteArray());
        }
        return text(out.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
