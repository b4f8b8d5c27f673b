package org.kith.run.city;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The demo's fictional names, places and sentences. Telephone numbers are those set aside for drama. */
final class Words {
    static final List<String> WOMEN = List.of(
            "Isobel",
            "Margaret",
            "Mhàiri",
            "Seònaid",
            "Morag",
            "Agnes",
            "Jean",
            "Elspeth",
            "Catriona",
            "Aileen",
            "Dorothy",
            "Betty",
            "Sheila",
            "Rhona",
            "Kirsty",
            "Małgorzata",
            "Zofia",
            "Nasreen",
            "Shanaz",
            "Ishbel",
            "Una",
            "Rosemary",
            "Wilma",
            "Jessie",
            "Effie",
            "Barbara",
            "Flora",
            "Irene",
            "Norma",
            "Maureen",
            "Eilidh",
            "Senga",
            "Beryl",
            "Olive");
    static final List<String> MEN = List.of(
            "Hamish",
            "Iain",
            "Ruaraidh",
            "Dougal",
            "Angus",
            "Calum",
            "Fergus",
            "Gordon",
            "Alasdair",
            "Murdo",
            "William",
            "James",
            "Robert",
            "Ronald",
            "Zbigniew",
            "Stanisław",
            "Imran",
            "Tariq",
            "Donald",
            "Kenneth",
            "Archie",
            "Duncan",
            "Struan",
            "Malcolm",
            "Norman",
            "Bruce",
            "Walter",
            "Sandy",
            "Hector",
            "Gregor");
    static final List<String> FAMILIES = List.of(
            "MacLeod",
            "Fraser",
            "Sutherland",
            "NicDhòmhnaill",
            "Geddes",
            "Buchan",
            "Cruickshank",
            "Duthie",
            "Farquhar",
            "Gauld",
            "Mearns",
            "Milne",
            "Rennie",
            "Strachan",
            "Wójcik",
            "Kowalska",
            "Hussain",
            "Akhtar",
            "O'Neill",
            "Forsyth-Grant",
            "Tulloch",
            "Watt",
            "Yule",
            "Petrie",
            "Lumsden",
            "Keith",
            "Innes",
            "Gillespie",
            "Emslie",
            "Davidson",
            "Cormack",
            "Birnie",
            "Anderson",
            "Leiper",
            "Masson",
            "Noble",
            "Ogston",
            "Pirie",
            "Reid",
            "Skene");
    static final List<String> STREETS = List.of(
            "Larch Brae",
            "Harbour Wynd",
            "Kestrel Court",
            "Heather Terrace",
            "Old Mill Lane",
            "Whin Park",
            "Castle Row",
            "Rowan Gardens",
            "Lighthouse View",
            "Fisher Close",
            "Glebe Road",
            "Sycamore Place");
    static final List<String> OUTWARD =
            List.of("AB10", "AB11", "AB12", "AB13", "AB14", "AB15", "AB16", "AB21", "AB22", "AB23", "AB24", "AB25");
    static final List<String> INTERESTS = List.of(
            "animals",
            "art",
            "baking",
            "birds",
            "board-games",
            "books",
            "bowls",
            "cards",
            "chess",
            "church",
            "cinema",
            "coffee",
            "cooking",
            "countryside",
            "crafts",
            "crosswords",
            "curling",
            "dancing",
            "doric",
            "family-history",
            "football",
            "gaelic",
            "gardening",
            "golf",
            "history",
            "knitting",
            "music",
            "news",
            "photography",
            "poetry",
            "quizzes",
            "radio",
            "sea",
            "singing",
            "theatre",
            "travel",
            "walking",
            "woodwork");
    static final List<String> BRINGS = List.of(
            "Taught primary school for thirty years and still loves to hear children read.",
            "Knows every bird on the estuary and would gladly show somebody.",
            "Speaks Doric and has stories of the fish market that nobody else tells.",
            "Bakes for the whole stair when the hands allow it.",
            "Was a union man at the shipyard. Good at settling arguments.",
            "Plays the moothie. Happy to play for others at the lunch club.",
            "Keeps a telephone list of neighbours and rings them when it snows.",
            "Speaks Polish and English and helps newcomers with forms. 🙂");
    static final List<String> HOPES = List.of(
            "Would like somebody to talk to about more than the weather.",
            "Misses getting out to the shops since the hip operation.",
            "Lost her husband in spring. The evenings are long.",
            "Family live far away. A weekly visitor would mean a lot.",
            "Would like to get back to the bowling club, but not alone the first time.",
            "New to the area and knows nobody yet.",
            "Looks after his wife and has no time of his own.",
            "Very hard of hearing. The telephone is no use, a visit would be.");
    static final List<String> NOTES = List.of(
            "A good blether over tea.",
            "We did the crossword. She beat me again.",
            "He showed me photographs of the old harbour.",
            "A short walk to the corner and back. First time since autumn.",
            "Quiet today, a bit tired. Glad of the company.",
            "Talked about the grandchildren. Laughed a lot.");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** A name as the product's search folds it. */
    static String folded(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace("'", "");
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.replace('ł', 'l')).replaceAll(" ").strip();
    }

    static String searchText(String reference, String... names) {
        return folded(String.join(" ", names)) + " " + folded(reference.replace("-", ""));
    }
}
