package org.kith.web.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;

/** Whatever can be read out of a file: its bytes, what is packed into it, every stream of a PDF and its text. */
final class EveryByte {
    private EveryByte() {}

    static List<String> of(byte[] file) throws IOException {
        var layers = new ArrayList<String>();
        layers.add(text(file));
        if (text(file).startsWith("%PDF")) {
            pdf(file, layers);
        } else if (text(file).startsWith("PK")) {
            zip(file, layers);
        }
        return layers;
    }

    private static void zip(byte[] file, List<String> layers) throws IOException {
        var kept = Files.createTempFile("kith", ".zip");
        try {
            Files.write(kept, file);
            try (var zip = new ZipFile(kept.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    layers.add(entry.getName());
                    layers.addAll(of(zip.getInputStream(entry).readAllBytes()));
                }
            }
        } finally {
            Files.delete(kept);
        }
    }

    private static void pdf(byte[] file, List<String> layers) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            layers.add(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        layers.add(text(in.readAllBytes()));
                    }
                }
            }
        }
    }

    /** Which of these numbers stand somewhere in it, also with their thousands parted or with an exponent. */
    static List<String> found(List<String> layers, Set<String> numbers) {
        return numbers.stream()
                .filter(number -> layers.stream().anyMatch(layer -> holds(layer, number)))
                .toList();
    }

    private static boolean holds(String layer, String number) {
        return layer.contains(number)
                || layer.contains(Double.toString(Double.parseDouble(number)))
                || layer.replaceAll("(?<=\\d)[,\\u00a0\\u202f](?=\\d{3})", "").contains(number);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
