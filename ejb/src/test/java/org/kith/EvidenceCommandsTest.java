package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String run(int code, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int got = Kith.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String text = (code == 0 ? out : err).toString(StandardCharsets.UTF_8);
        assertEquals(code, got, err + "\n" + out);
        assertEquals("", (code == 0 ? err : out).toString(StandardCharsets.UTF_8));
        if (code != 0) assertEquals(1, text.lines().count(), text);
        return text;
    }

    @Test
    void answers_are_scored_as_json() {
        assertEquals("""
                {"instrument":"DJG6","version":1,"scores":{"emo":null,"soc":1,"total":2},\
                "bands":{"emo":null,"soc":"lonely","total":"moderate"},"score":2,"band":"moderate",\
                "missing":{"not_answered":0,"declined":1,"not_applicable":0}}
                """, run(0, "score", "DJG6", "Y,d,N,Y,N,Y"));
        assertTrue(run(0, "score", "swemwbs", "4,4,3,4,4,4,4").contains("\"metric\":24.11"));
        assertTrue(run(0, "score", "ONS4", "-,-,-,-").contains("\"score\":null,\"band\":null"));
    }

    @Test
    void a_definition_file_is_scored_without_code() throws IOException {
        String garden = file("garden.json", """
                {"code": "G", "version": 3, "title": "Garden", "algorithm": "sum", "direction": "HIGHER_BETTER",
                 "wordingStatus": "LICENCE_REQUIRED", "licence": "l", "citation": "c", "items": [{"id": "a"}],
                 "options": [{"code": "sun", "value": 2}], "scales": [{"id": "total", "min": 0, "max": 2}]}
                """);
        assertTrue(run(0, "score", garden, "sun").contains("\"version\":3,\"scores\":{\"total\":2}"));
        assertTrue(run(2, "score", file("bad.json", "{}"), "sun").contains("not an instrument definition"));
        assertTrue(run(2, "score", folder + "/none.json", "sun").contains("there is no file"));
    }

    @Test
    void wrong_answers_are_refused_in_one_sentence() {
        assertEquals("kith score: UCLA3 has 3 questions, but 2 answers were given.\n", run(2, "score", "UCLA3", "1,1"));
        assertTrue(run(2, "score", "UCLA3", "1,1,9").contains("is not an answer of UCLA3"));
        assertTrue(run(2, "score", "NOSUCH", "1").contains("There is no instrument NOSUCH"));
        assertTrue(run(2, "score").contains("give an instrument"));
    }

    @Test
    void the_worked_example_is_protected_with_its_labels() throws IOException {
        String table = file("table.csv", """
                partner,60s,70s,80s,all
                "Bridge, the",12,3,9,24
                Harbour,7,15,8,30
                Links,20,6,11,37
                Station,5,9,2,16
                all,44,33,30,107
                """);
        assertEquals("""
                partner,60s,70s,80s,all
                "Bridge, the",12,*,*,24
                Harbour,7,15,8,30
                Links,20,6,11,37
                Station,5,*,*,16
                all,44,33,30,107
                """, run(0, "disclose", table, "--threshold", "5"));
        assertEquals(run(0, "disclose", table), run(0, "disclose", "--threshold", "5", table));
        assertTrue(run(0, "disclose", table, "--threshold", "2").contains("all,44,33,30,107"));
    }

    @Test
    void a_list_with_a_total_is_protected_too_and_zeros_stay() throws IOException {
        String list = file("list.csv", "end,people\nlonely,30\nmoved,3\nother,9\nnobody,0\nall,42\n");
        assertEquals("end,people\nlonely,30\nmoved,*\nother,*\nnobody,0\nall,42\n", run(0, "disclose", list));
    }

    @Test
    void a_file_that_is_no_table_is_refused_in_one_sentence() throws IOException {
        assertTrue(
                run(2, "disclose", file("1.csv", "a,b,all\nx,1,1\nall,2,1\n")).contains("should be 1"));
        assertTrue(
                run(2, "disclose", file("2.csv", "a,b,all\nx,-1,1\nall,2,1\n")).contains("is not a count"));
        assertTrue(
                run(2, "disclose", file("3.csv", "a,b,all\nx,1.5,1\nall,2,1\n")).contains("is not a count"));
        assertTrue(run(2, "disclose", file("4.csv", "a,b,all\nx,1\nall,2,1\n")).contains("row 2 has 2 fields"));
        assertTrue(run(2, "disclose", file("5.csv", "")).contains("is empty"));
        assertTrue(run(2, "disclose", file("6.csv", "a,b,all\n")).contains("needs a row of labels"));
        assertTrue(run(2, "disclose", file("7.csv", "a,\"b\"x,all\n\"")).contains("is not a CSV file"));
        assertTrue(run(2, "disclose", folder + "/none.csv").contains("there is no file"));
        assertTrue(run(2, "disclose", folder.toString()).contains("is a folder"));
        Files.write(folder.resolve("8.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(run(2, "disclose", folder + "/8.csv").contains("not a text file"));
        String good = file("9.csv", "a,b,all\nx,10,10\nall,10,10\n");
        assertTrue(run(2, "disclose", good, "--threshold", "many").contains("the threshold is a whole number"));
        assertTrue(run(2, "disclose", good, "--threshold").contains("the threshold is a whole number"));
        assertTrue(run(2, "disclose", good, good).contains("give one file"));
    }
}
