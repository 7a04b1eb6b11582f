package dev.lastseen.model.redact;

/// International bank account numbers (ISO 13616): a country, the length that it uses, and a remainder of 1 on division by 97.
final class Ibans implements Rule {
    /// Country and length, from the IBAN registry of SWIFT.
    private static final String LENGTHS = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 "
            + "GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 "
            + "QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20";

    @Override
    public String triggers() {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    @Override
    public void look(Scan scan, int at) {
        if (!Numbers.isDigit(scan.at(at + 2)) || !Numbers.isDigit(scan.at(at + 3)) || !scan.startsWord(at)) return;
        int length = length(scan.text(), at);
        if (length == 0) return;
        int to = end(scan, at, length);
        if (to > at && !Alphabet.WORD.has(scan.at(to)) && remainder(scan.text(), at, to) == 1) scan.hideUnlessFollowed(at, to, "iban");
    }

    private static int length(String text, int at) {
        int found = LENGTHS.indexOf(text.substring(at, at + 2));
        return found < 0 || found % 5 != 0 ? 0 : Integer.parseInt(LENGTHS, found + 2, found + 4, 10);
    }

    /// The place after so many letters and digits in groups of four, or `from`.
    private static int end(Scan scan, int from, int length) {
        int at = from;
        for (int seen = 0; seen < length; at++) {
            if (Alphabet.UPPER.has(scan.at(at))) seen++;
            else if (scan.at(at) != ' ' || seen % 4 != 0) return from;
        }
        return at;
    }

    private static int remainder(String text, int from, int to) {
        var turned = text.substring(from, to).replace(" ", "");
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt((i + 4) % turned.length()), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }
}
