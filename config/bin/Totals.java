import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.xml.parsers.DocumentBuilderFactory;

/** Adds up the reports of Surefire and Failsafe in the folders named: names what failed and ends with one line. */
public class Totals {
    public static void main(String[] folders) throws Exception {
        int all = 0;
        int failed = 0;
        int skipped = 0;
        var names = new ArrayList<String>();
        for (var folder : folders) {
            if (!Files.isDirectory(Path.of(folder))) {
                continue;
            }
            try (var files = Files.newDirectoryStream(Path.of(folder), "TEST-*.xml")) {
                for (var file : files) {
                    var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
                    var cases = suite.getElementsByTagName("testcase");
                    for (int i = 0; i < cases.getLength(); i++) {
                        var test = (org.w3c.dom.Element) cases.item(i);
                        all++;
                        if (test.getElementsByTagName("failure").getLength() > 0
                                || test.getElementsByTagName("error").getLength() > 0) {
                            failed++;
                            names.add(test.getAttribute("classname") + "." + test.getAttribute("name"));
                        } else if (test.getElementsByTagName("skipped").getLength() > 0) {
                            skipped++;
                        }
                    }
                }
            }
        }
        names.forEach(name -> System.out.println("FAILED " + name));
        System.out.println((all - failed - skipped) + " passed, " + failed + " failed, " + skipped + " skipped");
        System.exit(failed > 0 || all == 0 ? 1 : 0);
    }
}
