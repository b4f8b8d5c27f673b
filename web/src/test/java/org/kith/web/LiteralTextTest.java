package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class LiteralTextTest {
    private static final Set<String> WORDY = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "header",
            "headerText",
            "footerText",
            "summary",
            "itemLabel",
            "emptyMessage",
            "aria-label",
            "hint",
            "words",
            "requiredMessage",
            "validatorMessage",
            "converterMessage");
    private static final Set<String> WORDY_VALUE = Set.of(
            "h:commandButton", "p:commandButton", "h:outputText", "h:link", "p:outputLabel", "h:outputLabel", "b:tag");
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    @Test
    void pages_carry_no_words_of_their_own() throws Exception {
        var found = new ArrayList<String>();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        for (var page : PagesOnDisk.pages()) {
            var document = factory.newDocumentBuilder().parse(page.toFile());
            look(page.getFileName().toString(), document.getDocumentElement(), found);
        }
        assertEquals(List.of(), found);
    }

    private static void look(String page, Element element, List<String> found) {
        if (element.getTagName().equals("style") || element.hasAttribute("style") || isInlineScript(element)) {
            found.add(page + ": inline style or script in " + element.getTagName());
        }
        if (element.getTagName().equals("f:ajax") || "false".equals(element.getAttribute("escape"))) {
            found.add(page + ": not allowed in " + element.getTagName());
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            boolean wordy = WORDY.contains(attribute.getNodeName())
                    || attribute.getNodeName().equals("value") && WORDY_VALUE.contains(element.getTagName());
            if (attribute.getNodeName().matches("on[a-z]+")
                    && !element.getTagName().startsWith("p:")) {
                found.add(page + ": inline script in " + attribute.getNodeName());
            }
            if (wordy && isLiteral(attribute.getNodeValue())) {
                found.add(page + ": " + attribute.getNodeName() + "=" + attribute.getNodeValue());
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(page, inner, found);
            } else if (child.getNodeType() == Node.TEXT_NODE && isLiteral(child.getNodeValue())) {
                found.add(page + ": " + child.getNodeValue().strip());
            }
        }
    }

    private static boolean isInlineScript(Element element) {
        return element.getTagName().equals("script") && !element.hasAttribute("src");
    }

    private static boolean isLiteral(String words) {
        return WORDS.matcher(words.replaceAll("(?s)[#$]\\{[^}]*\\}", "")).find();
    }
}
