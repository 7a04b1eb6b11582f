package dev.lastseen.model.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final RedactionKey KEY = RedactionKey.of("00".repeat(32));

    private static Redaction redaction() {
        return Redaction.under(KEY, _ -> false);
    }

    @Test
    void leaksNoneOf200PlantedSecrets() {
        var planted = Planted.all();
        assertEquals(200, planted.size());
        assertEquals(25, planted.stream().map(Planted.Line::kind).distinct().count());
        assertEquals(List.of(), planted.stream().filter(line -> redaction().apply(line.text()).contains(line.secret())).toList());
    }

    @Test
    void leavesAtLeast95OfAHundredLookAlikes() {
        var texts = LookAlikes.all();
        assertEquals(200, texts.size());
        var taken = texts.stream().filter(text -> !redaction().apply(text).equals(text)).toList();
        assertTrue(taken.size() <= 10, taken::toString);
    }

    @Test
    void answersTheTextItselfWhereNothingIsFound() {
        String text = "2026-03-01T10:00:00Z INFO accepted msg_51c0 in 12 ms";
        assertSame(text, redaction().apply(text));
    }

    @Test
    void givesEqualValuesEqualMarksWhateverTheyAreTakenFor() {
        String token = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d";
        var hidden = redaction();
        String first = hidden.apply("Authorization: Bearer " + token);
        String second = hidden.apply("{\"password\":\"" + token + "\"}");
        assertEquals(mark(first), mark(second));
        assertNotEquals(mark(first), mark(hidden.apply("password=other")));
    }

    @Test
    void marksTellNothingWithoutTheKey() {
        String text = "password=hunter2";
        assertNotEquals(redaction().apply(text), Redaction.under(RedactionKey.of("01".repeat(32)), _ -> false).apply(text));
        assertEquals(redaction().apply(text), Redaction.under(RedactionKey.of(KEY.spelled()), _ -> false).apply(text));
    }

    @Test
    void listsWhatItHidWithTheFirstPlace() {
        var hidden = redaction();
        hidden.apply("login password=hunter2", "gate.log, line 3");
        hidden.apply("again password=hunter2", "gate.log, line 9");
        hidden.apply("mail to anna@example.com", "mail.log, line 1");
        var found = hidden.found();
        assertEquals(List.of("password", "email"), found.stream().map(Redacted::kind).toList());
        assertEquals(new Redacted("password", found.getFirst().placeholder(), 2, "gate.log, line 3"), found.getFirst());
    }

    @Test
    void leavesWhatMessagesAreKnownByWhereItOnlyMightBeASecret() {
        var hidden = Redaction.under(KEY, "7f3a9b2c11de4c0e9d4e0242"::equals);
        assertEquals("token=7f3a9b2c11de4c0e9d4e0242", hidden.apply("token=7f3a9b2c11de4c0e9d4e0242"));
        assertFalse(hidden.apply("password=7f3a9b2c11de4c0e9d4e0242").contains("7f3a9b2c"));
    }

    @Test
    void hidesNoPlaceholderAgain() {
        String once = redaction().apply("password=hunter2 mail=anna@example.com Cookie: a=1f2e3d");
        assertEquals(once, redaction().apply(once));
    }

    @Test
    void hidesTheValueOfAFieldByTheNameOfTheField() {
        var hidden = redaction();
        assertFalse(hidden.field("user.password", "plain words here", "").contains("words"));
        assertEquals("plain words here", hidden.field("user.note", "plain words here", ""));
    }

    @Test
    void leavesAllWhenItIsOff() {
        var off = Redaction.off();
        assertEquals("password=hunter2", off.apply("password=hunter2"));
        assertEquals(List.of(), off.found());
        assertFalse(off.isOn());
    }

    @Test
    void leavesWhatStandsAroundASecret() {
        assertEquals("postgres://app:#@db.example.com/x", bare("postgres://app:hunter2@db.example.com/x"));
        assertEquals("{\"user\":\"bob\",\"password\":\"#\",\"port\":1}", bare("{\"user\":\"bob\",\"password\":\"a,b;c\",\"port\":1}"));
        assertEquals("Set-Cookie: SID=#; Path=/; Secure", bare("Set-Cookie: SID=31d4d96e407aad42; Path=/; Secure"));
        assertEquals("Password=#;Server=db", bare("Password=a;b;Server=db"));
        assertEquals("?token=#&page=2", bare("?token=31d4d96e407aad42&page=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Authorization: Digest username=\"bob\", nonce=\"x\", response=\"S3CRET0123456789abcdef\"", "curl -u bob:S3CRETpw https://example.com", "curl --user 'bob:S3CRETpw' x",
        "{&quot;password&quot;:&quot;S3CRETpw&quot;}", "%7B%22password%22%3A%22S3CRETpw%22%7D", "key wJalrXUtnFEMI/K7MDENG/bPxS3CRETYab0cdEFG used", "to 123456789:AAS3CRETabcdefghijklmnopqrstuvwxyz0",
        "hash $2b$12$S3CRETabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTU", "Bot S3CRETMTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs", "bind_pw=S3CRET", "date_of_birth: S3CRET-01-02",
        "password=\"S3CRET with blanks\"", "'password' => 'S3CRET'", "{Password:S3CRET User:bob}", "User[password=S3CRET, name=bob]", "https://x.example/?a=1\\u0026access_token=S3CRET0123456789"
    })
    void hidesSecretsInOddForms(String text) {
        assertFalse(redaction().apply(text).contains("S3CRET"), () -> redaction().apply(text));
    }

    private static String bare(String text) {
        return redaction().apply(text).replaceAll("‹[^›]*›", "#");
    }

    private static String mark(String text) {
        return text.substring(text.indexOf('‹')).replaceAll(".*:([0-9a-f]{8})›.*", "$1");
    }
}
