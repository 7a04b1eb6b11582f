package dev.lastseen.model.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lastseen.model.search.Query.Literal;
import dev.lastseen.model.search.Query.Regex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsEveryPlaceThatAPlainSearchFinds(boolean ignoreCase) {
        var random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            String text = random(random, random.nextInt(80));
            String wanted = random(random, 1 + random.nextInt(random.nextBoolean() ? 3 : 12));
            assertEquals(plainly(text, wanted, ignoreCase), scanned(text, wanted, ignoreCase), () -> wanted + " in " + text);
        }
    }

    private static String random(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append("aAbB@`[\u00ff".charAt(random.nextInt(8)));
        return text.toString();
    }

    private static List<Integer> plainly(String text, String wanted, boolean ignoreCase) {
        String in = new String((ignoreCase ? text.replace('A', 'a').replace('B', 'b') : text).getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        String what = new String((ignoreCase ? wanted.toLowerCase(Locale.ROOT) : wanted).getBytes(UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (int at = in.indexOf(what); at >= 0; at = in.indexOf(what, at + 1)) places.add(at);
        return places;
    }

    private static List<Integer> scanned(String text, String wanted, boolean ignoreCase) {
        byte[] bytes = text.getBytes(UTF_8);
        var scan = new LiteralScan(wanted, ignoreCase);
        var places = new ArrayList<Integer>();
        for (int at = scan.next(bytes, 0, bytes.length); at >= 0; at = scan.next(bytes, at + 1, bytes.length)) places.add(at);
        return places;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '"', value = {
        "timeout timeout", "time.?out time", "ab+cd ab", "abc*d ab", "a{2}bcd bcd", "(foo)?barley barley", "foo|barley ''", "x[0-9a-f]+yes yes",
        "[]x]tail tail", "[[:alpha:]]tail tail", "a\\.bcd a.bcd", "\\d+ms ms", "id\\x41rest rest", "\\pLabc abc", "\\p{Lu}abc abc", "\\Qa*b\\E ''", "^start$ start", "(?i)abc ''",
        "(a(b)\\)c)deep deep", "\"x\\{y\" x{y", "ab? a", "\\101bcd bcd"
    })
    void knowsTheTextThatEveryMatchHolds(String pattern, String text) {
        assertEquals(text.equals("''") ? "" : text, RequiredText.of(pattern, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "(.*a){12}$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(a+)+$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "(a|aa)+$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"
    })
    @Timeout(value = 100, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // only so that a fault ends the build
    void hostileExpressionEnds(String pattern, String text) {
        var regex = new SafeRegex(pattern, false);
        assertFalse(regex.find(text));
    }

    @Test
    void longLineDoesNotUseUpTheStack() {
        assertTrue(new SafeRegex("^(a|b)*$", false).find("ab".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "^second$ true", "first$ true", "f.r true", "first.second false", "[a[]irst false", "[f&&x]irst true", "SECOND false", "(?i)SECOND true", "\\bsec true", "(?P<x>sec) true", "Z.rich true"
    })
    void readsExpressionsAsRe2Does(String pattern, boolean expected) {
        assertEquals(expected, new SafeRegex(pattern, false).find("first\nsecond\nZürich"));
    }

    @Test
    void lettersOfEveryScriptHaveAnotherCase() {
        assertTrue(new SafeRegex("zÜRICH", true).find("Zürich"));
        assertTrue(Needle.of(new Literal("ZÜRICH", true)).matches("in Zürich"));
        assertFalse(Needle.of(new Literal("ZÜRICH", false)).matches("in Zürich"));
    }

    @Test
    void readsQueryAsItIsTyped() {
        assertEquals(new Literal("msg_1", false), Query.parse("msg_1"));
        assertEquals(new Regex("a+b", false), Query.parse("/a+b/"));
        assertEquals(new Regex("a+b", true), Query.parse("/a+b/i"));
        assertEquals(new Literal("//", false), Query.parse("//"));
        assertEquals(new Literal("/var/log", false), Query.parse("/var/log"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(?=x)/", "/(a)\\1/", "/[/", "/a{1001}/"})
    void saysWhyExpressionCannotBeRead(String words) {
        var problem = assertThrows(IllegalArgumentException.class, () -> Query.parse(words));
        assertTrue(String.valueOf(problem.getMessage()).startsWith(words), problem::toString);
    }
}
