package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up secrets of 25 kinds, eight of each, in lines as systems write them.
final class Planted {
    private static final String ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String HEX = "0123456789abcdef";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final List<String> LINES = List.of("2026-03-01T10:00:00Z INFO calling upstream with %s", "{\"level\":\"info\",\"msg\":\"request %s sent\"}",
            "level=error msg=\"rejected\" detail='%s'", "GET /v1/items?q=%s HTTP/1.1", "[%s]", "value: %s", "\t%s,200,OK", "a \\\"%s\\\" b");
    private final Random random = new Random(7);
    private final List<Line> lines = new ArrayList<>();

    /// @param secret what must not be seen
    record Line(String kind, String text, String secret) {}

    static List<Line> all() {
        var planted = new Planted();
        for (int i = 0; i < 8; i++) {
            planted.tokens(i);
            planted.named(i);
            planted.addresses(i);
            planted.people(i);
        }
        return planted.lines;
    }

    private void tokens(int i) {
        bare(i, "aws", "AK" + "IA" + text(UPPER, 16));
        bare(i, "github", (i % 2 == 0 ? "gh" + "p_" : "gh" + "s_") + text(ALNUM, 36));
        bare(i, "gitlab", "glp" + "at-" + text(ALNUM, 20));
        bare(i, "slack", "xox" + "b-" + text("0123456789", 12) + "-" + text(ALNUM, 24));
        bare(i, "stripe", "sk_" + "live_" + text(ALNUM, 24));
        bare(i, "google", "AI" + "za" + text(ALNUM, 35));
        bare(i, "openai", "sk-" + "proj-" + text(ALNUM, 48));
        bare(i, "anthropic", "sk-" + "ant-api03-" + text(ALNUM, 40));
        bare(i, "jwt", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIi" + text(ALNUM, 30) + "." + text(ALNUM, 43));
        bare(i, "npm", "np" + "m_" + text(ALNUM, 36));
        bare(i, "pypi", "pyp" + "i-AgEIcHlwaS5vcmc" + text(ALNUM, 60));
    }

    private void named(int i) {
        String password = text("abcdefghij", 5) + "!" + text(ALNUM, 4);
        one(i, "password", password, "login failed user=bob password=%s", "{\"password\": \"%s\", \"user\": \"bob\"}", "DB_PASSWORD=%s", "{\\\"userPassword\\\":\\\"%s\\\"}",
                "mysqldump --password %s --all", "<ns:Password>%s</ns:Password>", ":password=>\"%s\"", "CREATE USER x IDENTIFIED BY '%s'");
        one(i, "secret", text(HEX, 32), "client_secret=%s&grant_type=x", "clientSecret: %s", "\"aws_secret_access_key\":\"%s\"", "SIGNING_KEY=%s", "{'jwtSecret': u'%s'}",
                "app.secret = %s", "secret%%3D%s", "{\"key\":\"webhook_secret\",\"value\":\"%s\"}");
        one(i, "api key", text(ALNUM, 32), "X-Api-Key: %s", "{\"apiKey\":\"%s\"}", "?api_key=%s&page=2", "AccountKey=%s;EndpointSuffix=core.example.net", "api key = %s", "{\"headers\":[{\"name\":\"x-api-key\",\"value\":\"%s\"}]}",
                "apikey=\"%s\"", "Ocp-Apim-Subscription-Key: %s");
        one(i, "token", text(HEX, 40), "access_token=%s", "token: %s", "\"refreshToken\":\"%s\"", "Authorization: Token %s", "X-Auth-Token: %s", "csrf_token=%s", "--token %s", "{\"auth\":{\"token\":\"%s\"}}");
        one(i, "bearer", text(ALNUM, 30), "Authorization: Bearer %s", "{\"authorization\":\"Bearer %s\"}", "sending bearer %s upstream", "-H 'Authorization: Bearer %s'",
                "{\"name\":\"Authorization\",\"value\":\"Bearer %s\"}", "headers={authorization=[Bearer %s]}", "\"Authorization\":[\"Bearer %s\"]", "Bearer %s");
        one(i, "basic", "dXNlcjpw" + text("ABCDEFGHabcdefgh", 12), "Authorization: Basic %s", "{\"Authorization\":\"Basic %s\"}", "using Basic %s for proxy", "Proxy-Authorization: Basic %s",
                "authorization=Basic %s status=401", "[Basic %s]", "\"basic %s\"", "auth header Basic %s");
        one(i, "cookie", text(ALNUM, 26), "Cookie: theme=%s; lang=de", "Set-Cookie: SESSION=%s; Path=/; HttpOnly", "{\"cookie\":\"sid=%s; a=b\"}", "JSESSIONID=%s", "PHPSESSID=%s; path=/",
                "{\"name\":\"Set-Cookie\",\"value\":\"x=%s; Secure\"}", "\"cookies\":[{\"name\":\"x\",\"value\":\"%s\"}]", "connect.sid=%s");
        one(i, "signature", text(ALNUM, 40) + "%%3D", "https://x.blob.example.net/c/f?sv=2024-01-01&se=2026-01-01&sig=%s", "GET /f?X-Amz-Signature=%s", "?sig=%s&sp=r", "signature=\"%s\"",
                "\"url\":\"https://x.example/f?sv=1&sig=%s\"", "Signature=%s", "&sig=%s", "?sp=r&sig=%s HTTP/1.1");
    }

    private void addresses(int i) {
        one(i, "url password", text(ALNUM, 12), "postgres://app:%s@db.example.com:5432/orders", "amqp://guest:%s@mq/vhost", "redis://:%s@10.0.0.7:6379/0", "\"url\":\"https://bob:%s@example.com/x\"",
                "app:%s@tcp(10.1.1.1:3306)/orders", "jdbc:oracle:thin:scott/%s@//host:1521/x", "Server=db;User Id=app;Password=%s;Encrypt=true", "mongodb+srv://u:%s@c0.example.net/?w=1");
        String key = text(ALNUM, 60);
        one(i, "private key", key, "-----BEGIN RSA PRIVATE KEY-----\n%s\n-----END RSA PRIVATE KEY-----", "\"key\":\"-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\"",
                "-----BEGIN OPENSSH PRIVATE KEY-----\n%s", "-----BEGIN EC PRIVATE KEY-----\n%s\n-----END EC PRIVATE KEY-----", "x -----BEGIN ENCRYPTED PRIVATE KEY----- %s -----END ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n%s", "privateKey: |\n-----BEGIN PRIVATE KEY-----\n%s", "-----BEGIN DSA PRIVATE KEY-----\\r\\n%s");
    }

    private void people(int i) {
        String name = text("abcdefghijklmnop", 6) + "." + text("abcdefghijklmnop", 5);
        bare(i, "email", name + (i % 2 == 0 ? "@" : i % 4 == 1 ? "+news@" : "%40") + "mail.example." + (i % 3 == 0 ? "co.uk" : "com"));
        var phones = List.of("+49 30 901820%s", "+1-202-555-01%s", "(202) 555-01%s", "415-555-26%s", "+4479460958%s", "+33 1 70 18 99 %s", "phone=0309018%s", "\"phoneNumber\":\"555 01%s\"");
        String phone = phones.get(i).formatted(text("0123456789", 2));
        lines.add(new Line("phone", "customer called from " + phone + " today", phone.substring(phone.length() > 18 ? 15 : phone.indexOf('=') + 1)));
        lines.add(cardLine(i));
        String iban = List.of("DE89370400440532013000", "GB29 NWBK 6016 1331 9268 19", "FR1420041010050500013M02606", "NL91ABNA0417164300", "CH93 0076 2011 6238 5295 7", "ES9121000418450200051332",
                "AT611904300234573201", "BE68 5390 0754 7034").get(i);
        lines.add(new Line("iban", LINES.get(i).formatted(iban), iban));
    }

    private Line cardLine(int i) {
        String card = List.of("4111111111111111", "5500-0000-0000-0004", "3400 000000 00009", "6011000000000004", "4012 8888 8888 1881", "5105105105105100", "378282246310005", "3530111333300000").get(i);
        return new Line("card", LINES.get(i).formatted(card), card);
    }

    private void bare(int i, String kind, String secret) {
        lines.add(new Line(kind, LINES.get(i).formatted(secret), secret));
    }

    private void one(int i, String kind, String secret, String... forms) {
        String plain = secret.replace("%%", "%");
        lines.add(new Line(kind, forms[i].formatted(plain), plain));
    }

    private String text(String alphabet, int length) {
        var made = new StringBuilder();
        for (int i = 0; i < length; i++) made.append(alphabet.charAt(random.nextInt(alphabet.length())));
        return made.toString();
    }
}
