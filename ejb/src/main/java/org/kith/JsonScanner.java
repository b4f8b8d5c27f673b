package org.kith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON from a stream piece by piece and strictly, for files of many million numbers. What is not JSON, or not
 * what was asked for, is refused with the line it stands in.
 */
final class JsonScanner {
    private static final int END = -1;
    private static final int DEEPEST = 200;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long line = 1;

    JsonScanner(InputStream in) throws IOException {
        this.in = in;
        if (peek() == 0xEF) {
            for (int i = 0; i < 3; i++) {
                read();
            }
        }
    }

    /** The next character that is no white space, not yet taken; -1 at the end. */
    int next() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            read();
            c = peek();
        }
        return c;
    }

    boolean accept(char wanted) throws IOException {
        if (next() != wanted) {
            return false;
        }
        read();
        return true;
    }

    void expect(char wanted, String otherwise) throws IOException {
        if (!accept(wanted)) {
            throw refusal(otherwise);
        }
    }

    /** Nothing but white space may follow. */
    void expectEnd() throws IOException {
        if (next() != END) {
            throw refusal("there is more after the end of the object");
        }
    }

    /** A string; what {@code what} is, is said when it is something else. */
    String string(String what) throws IOException {
        expect('"', what + " is expected in quotation marks");
        var text = new ByteArrayOutputStream();
        for (int c = read(); c != '"'; c = read()) {
            if (c == END || c < ' ') {
                throw c == END ? cutOff() : refusal("a string holds a control character");
            }
            text.write(c);
            if (c == '\\') {
                text.write(read());
            }
        }
        var raw = decoded(text.toByteArray());
        return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
    }

    private String decoded(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw refusal("a text is not in UTF-8");
        }
    }

    /** A whole number that fits in 64 bits. */
    long whole(String what) throws IOException {
        int c = next();
        boolean negative = c == '-';
        if (negative) {
            read();
            c = peek();
        }
        if (c < '0' || c > '9') {
            throw notWhole(what, negative ? "-" : "");
        }
        long value = 0;
        int digits = 0;
        boolean leadingZero = c == '0';
        for (; c >= '0' && c <= '9'; c = peek()) {
            value = value * 10 + (c - '0');
            if (++digits > 18) {
                throw refusal(what + " is too large");
            }
            read();
        }
        if (c == '.' || c == 'e' || c == 'E' || Character.isLetter(c) || leadingZero && digits > 1) {
            throw notWhole(what, (negative ? "-" : "") + (leadingZero && digits > 1 ? "0" : "") + value);
        }
        return negative ? -value : value;
    }

    /** Passes over a value of any kind. */
    void skip() throws IOException {
        skip(0);
    }

    private void skip(int depth) throws IOException {
        int c = next();
        if (depth > DEEPEST) {
            throw refusal("it is nested too deeply");
        }
        if (c == '"') {
            string("a text");
        } else if (c == '{' || c == '[') {
            skipAll((char) read(), c == '{' ? '}' : ']', depth);
        } else {
            var word = word();
            if (!word.matches("true|false|null|-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")) {
                throw refusal("'" + word + "' is no JSON");
            }
        }
    }

    private void skipAll(char open, char close, int depth) throws IOException {
        if (accept(close)) {
            return;
        }
        do {
            if (open == '{') {
                string("a name");
                expect(':', "a colon is missing");
            }
            skip(depth + 1);
        } while (accept(','));
        expect(close, "a comma or '" + close + "' is missing");
    }

    /** A refusal that names the line; at the end of the file the reason is that it ended. */
    BadInput refusal(String sentence) throws IOException {
        return peek() == END ? cutOff() : new BadInput("line " + line + ": " + sentence + ".");
    }

    private BadInput cutOff() {
        return new BadInput("line " + line + ": the file ends in the middle; it seems to be cut off.");
    }

    private BadInput notWhole(String what, String begun) throws IOException {
        if (begun.isEmpty() && peek() == END) {
            return cutOff();
        }
        return new BadInput("line " + line + ": " + what + " is " + begun + word() + "; it must be a whole number.");
    }

    private String word() throws IOException {
        var word = new StringBuilder();
        for (int c = peek(); c > ' ' && ",:]}".indexOf(c) < 0 && word.length() < 40; c = peek()) {
            word.append((char) c);
            read();
        }
        return word.toString();
    }

    private String unescaped(String raw) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            int known = "\"\\/bfnrtu".indexOf(raw.charAt(++i));
            if (known < 0 || known == 8 && !raw.substring(i + 1).matches("[0-9a-fA-F]{4}.*")) {
                throw refusal("a string holds an unknown escape");
            }
            text.append(known == 8 ? (char) Integer.parseInt(raw, i + 1, i + 5, 16) : "\"\\/\b\f\n\r\t".charAt(known));
            i += known == 8 ? 4 : 0;
        }
        return text.toString();
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at] & 0xFF;
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }
}
