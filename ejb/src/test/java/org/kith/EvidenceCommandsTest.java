package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String run(int code, String... arguments) {
        var ran = Ran.kith(arguments);
        if (code != 0) {
            ran.assertRefused("");
            return ran.err();
        }
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.err());
        return ran.out();
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
    void an_option_may_be_given_by_the_number_that_the_manual_prints() throws Exception {
        assertEquals(run(0, "score", "DJG6", "Y,-,N,Y,N,Y"), run(0, "score", "DJG6", "3,-,1,3,1,3"));
        assertEquals(
                run(0, "score", "DJG11", "M,M,M,M,M,M,M,M,M,M,N"), run(0, "score", "DJG11", "2,2,2,2,2,2,2,2,2,2,1"));
        assertEquals(run(0, "score", "CEL", "SD,N,SA"), run(0, "score", "CEL", "4,2,0"));
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

    private static void assertNear(double expected, String json, String name) {
        var at = json.indexOf("\"" + name + "\":");
        assertTrue(at > 0, name + " in " + json);
        String value = json.substring(at + name.length() + 3).split("[,}]")[0];
        assertEquals(expected, Double.parseDouble(value), 1e-9 * Math.max(1e-3, Math.abs(expected)), name);
    }

    @Test
    void paired_change_is_printed_with_those_who_are_missing() throws IOException {
        String file = file("paired.csv", """
            id,baseline,followup
            1,8,6
            2,7,6
            3,9,8
            4,6,6
            5,8,7
            6,7,5
            7,9,9
            8,5,5
            9,8,6
            10,6,4
            11,7,7
            12,9,7
            13,9,
            14,,3
            """);
        String json = run(0, "evaluate", "paired", file);
        assertTrue(json.startsWith("{\"n_pairs\":12,\"n_baseline\":13,\"n_followup\":13,\"n_lost\":1,"), json);
        assertNear(4, json, "n_unchanged");
        assertNear(-1.08333333333333, json, "mean_change");
        assertNear(0.90033663737852, json, "sd_change");
        assertNear(-4.16819286690299, json, "t");
        assertNear(11, json, "df");
        assertNear(0.00156749596556824, json, "p_t");
        assertNear(-1.65537994111684, json, "ci_low");
        assertNear(-0.511286725549824, json, "ci_high");
        assertNear(-1.20325363687036, json, "d_z");
        assertNear(-0.751071780704987, json, "g_av");
        assertNear(0, json, "w_plus");
        assertNear(36, json, "w_minus");
        assertNear(0.0078125, json, "p_wilcoxon_exact");
        assertTrue(json.contains("\"too_few_for_interval\":false,\"few_pairs\":true"), json);
    }

    @Test
    void what_cannot_be_computed_is_null() throws IOException {
        String json = run(0, "evaluate", "paired", file("two.csv", "id,followup,baseline\na,2,1\nb,2,1\n"));
        assertTrue(json.contains("\"t\":null"), json);
        assertTrue(json.contains("\"ci_low\":null"), json);
        assertTrue(json.contains("\"mean_change\":1.0"), json);
        String lost = run(0, "evaluate", "paired", file("lost.csv", "id,baseline,followup\na,2,\n"));
        assertTrue(lost.contains("\"n_pairs\":0") && lost.contains("\"mean_change\":null"), lost);
    }

    @Test
    void survival_is_printed_at_the_weeks_asked_for() throws IOException {
        String file = file("weeks.csv", "weeks,event\n2,1\n5,1\n5,0\n8,1\n12,1\n15,0\n18,1\n18,1\n24,0\n24,0\n");
        String json = run(0, "evaluate", "survival", file, "--at", "12,26");
        assertNear(0.571428571428571, json, "s12");
        assertNear(0.217192702382284, json, "low12");
        assertNear(0.814572137920779, json, "high12");
        assertNear(18, json, "median");
        assertNear(2, json, "median_low");
        assertTrue(json.contains("\"s26\":null"), json);
        assertNear(18, run(0, "evaluate", "survival", file), "median");
    }

    @Test
    void the_rate_ratio_is_rate_one_over_rate_zero() {
        String json = run(0, "evaluate", "rate-ratio", "34", "52.5", "19", "51.0");
        assertNear(0.575259515570934, json, "rate_ratio");
        assertNear(0.0547610254158684, json, "p");
        assertNear(0.309975711950042, json, "low");
        assertNear(1.03754223578743, json, "high");
        assertTrue(run(0, "evaluate", "rate-ratio", "0", "1", "5", "1").contains("\"rate_ratio\":null"));
    }

    @Test
    void a_file_that_cannot_be_evaluated_is_refused_in_one_sentence() throws IOException {
        assertTrue(run(2, "evaluate").contains("give paired, survival or rate-ratio"));
        assertTrue(run(2, "evaluate", "paired").contains("give one file"));
        assertTrue(run(2, "evaluate", "paired", folder + "/no.csv").contains("there is no file"));
        assertTrue(run(2, "evaluate", "paired", file("p1.csv", "id,baseline\n1,2\n"))
                .contains("no column followup"));
        assertTrue(run(2, "evaluate", "paired", file("p2.csv", "id,baseline,followup\n1,x,2\n"))
                .contains("“x”"));
        assertTrue(run(2, "evaluate", "paired", file("p3.csv", "id,baseline,followup\n1,NaN,2\n"))
                .contains("“NaN”"));
        assertTrue(run(2, "evaluate", "paired", file("p4.csv", "id,baseline,followup\n1,1,2\n1,1,2\n"))
                .contains("twice"));
        assertTrue(run(2, "evaluate", "paired", file("p5.csv", "id,id,baseline,followup\n"))
                .contains("two columns id"));
        assertTrue(run(2, "evaluate", "survival").contains("give one file"));
        String weeks = file("s0.csv", "weeks,event\n2,1\n");
        assertTrue(run(2, "evaluate", "survival", weeks, "--at").contains("not a number of weeks"));
        assertTrue(run(2, "evaluate", "survival", weeks, "--at", "1,x").contains("not a number of weeks"));
        assertTrue(run(2, "evaluate", "survival", file("s1.csv", "weeks,event\n2,2\n"))
                .contains("is not 0 or 1"));
        assertTrue(run(2, "evaluate", "survival", file("s2.csv", "weeks,event\n-2,1\n"))
                .contains("row 2 has no weeks"));
        assertTrue(
                run(2, "evaluate", "survival", file("s3.csv", "weeks,event\n")).contains("has no rows"));
        assertTrue(run(2, "evaluate", "rate-ratio", "1", "2", "3").contains("give EVENTS0"));
        assertTrue(run(2, "evaluate", "rate-ratio", "1.5", "2", "3", "4").contains("not a number of events"));
        assertTrue(run(2, "evaluate", "rate-ratio", "1", "0", "3", "4").contains("not a person-time"));
        assertTrue(run(2, "evaluate", "rate-ratio", "9999999", "1", "3", "4").contains("too many events"));
    }
}
