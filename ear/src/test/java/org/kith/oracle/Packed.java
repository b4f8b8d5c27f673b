package org.kith.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;

/** What can be read in what is downloaded. */
public final class Packed {
    private Packed() {}

    /** Of an archive, and of what office programs write, all that is packed in it. */
    public static String text(byte[] body) {
        return body.length < 4 || body[0] != 'P' || body[1] != 'K'
                ? new String(body, StandardCharsets.UTF_8)
                : unpacked(body);
    }

    // By its directory at the end, as office programs read it: workbooks are written as a stream, and what stands
    // before
    // an entry does not tell how long it is.
    private static String unpacked(byte[] body) {
        try {
            var file = Files.createTempFile("oracle", ".zip");
            try {
                Files.write(file, body);
                return entries(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String entries(Path file) throws IOException {
        var all = new StringBuilder();
        try (var packed = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(packed.entries())) {
                try (var content = packed.getInputStream(entry)) {
                    all.append(entry.getName())
                            .append('\n')
                            .append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
