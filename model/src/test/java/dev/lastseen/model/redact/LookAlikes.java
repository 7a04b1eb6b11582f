package dev.lastseen.model.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Texts that look like secrets and are none: identifiers, times, counters, prose, masks.
final class LookAlikes {
    private static final String FIXED = """
            Failed password for invalid user webmaster from 173.234.31.186 port 38926 ssh2
            password: null
            password=******
            "password":"***"
            {"password": "[REDACTED]"}
            password=${DB_PASSWORD}
            passwordPolicy=strict
            password_reset=true
            password_changed_at=2026-03-01T10:00:00Z
            Invalid password: incorrect
            password is required
            passwordLength=12
            secretName: db-credentials-v2
            secretRef=orders/db
            secret_version=4
            max_tokens=4096
            prompt_tokens: 812, completion_tokens: 77
            "usage":{"input_tokens":2095,"output_tokens":503}
            Unexpected token: <EOF> at line 3
            SyntaxError: Unexpected token } in JSON at position 4
            token: 17
            tokenizer=cl100k_base
            token_type=bearer
            "token_type":"Bearer"
            next_token=eyJvZmZzZXQiOjEwMCwib3JkZXIiOiJhc2MifQ==
            page_token: CAoQAA1234567890abcdef
            continuationToken=1!8!MDAwMDA2IWZvbyEwMDAwMjgh
            lock token: 7
            Bearer token missing
            bearer authentication required
            Basic information about the account
            basic understanding of queues
            authorization: denied
            Authorization failed for orders
            authorized=true
            author: anna
            authority=orders.example.com
            key=orders-7f3a9b2c
            cache key: user:1234:profile
            primary_key=8812
            partitionKey=eu-west-1
            keyId=arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab
            AKIA is the prefix of access keys
            AKIAIOSFOD
            ghp_short
            sk-learn-estimator-pipeline-cache
            sk-button-primary-large-rounded-shadow
            xoxb
            hf_space
            npm_config_registry=https://registry.npmjs.org/
            npm_lifecycle_event=build
            SG.1
            pypi-simple
            glpat-
            SKU-4411-BLUE
            user_id=4539578763621486
            order id: 4539578763621486
            trace_id=4bf92f3577b34da6a3ce929d0e0e4736
            span_id=00f067aa0ba902b7
            request_id=req-7f3a9b2c-11de-4c0e-9d4e-0242ac120002
            00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
            sha256:9b4e01cc2f7b1d0a5f6e7d8c9b0a1b2c3d4e5f60718293a4b5c6d7e8f9a0b1c2
            commit 6d86454ebb7a850bcd7e80abe86fe683370018a6
            etag="33a64df551425fcc55e4d42a148795d9f25f89d4"
            blk_-1608999687919862906
            container 3f1c6b9d2a7e
            image=registry.example.com/app@sha256:1f2e3d4c5b6a79880716253443526170
            md5=d41d8cd98f00b204e9800998ecf8427e
            1772359200123456
            1772359200123456789
            ts=1772359200.123456
            2026-03-01 10:00:00,123
            2026-03-01T10:00:00.123456+01:00
            took +1234567 ns
            offset +0530
            delta=+123456789
            10.0.0.1:8080
            192.168.100.200-192.168.100.250
            fe80::1ff:fe23:4567:890a
            00:1B:44:11:3A:B7
            version 202.555.1234.1
            123-456-7890
            build 2026-03-01-1234
            1.2.3.4-5
            2026-11-22
            9780306406157
            000-00-0000
            666-12-3456
            123-45-678
            4111111111111112
            1234567890123456
            5500000000000005
            9999999999999999
            DE89370400440532013001
            GB29NWBK60161331926818
            AB12CD34EF56
            ID12345678
            FR12
            <20260301.1234.AB12CD34@mx1.example.com>
            message-id=<E1k2abc-0001XY-Qz@relay.example.com>
            msgid=<CAF9x7y@mail.example.com>
            getty@tty1.service
            user@1000.service
            icon@2x.png
            git@github.com:org/repo.git
            rabbit@rabbitmq-0.rabbitmq.svc
            com.example.Foo@1b2c3d4
            @Override
            react@18.2.0
            java.base@25.0.1
            foo@bar
            https://example.com:8443/path@v2/file
            https://github.com/org/repo
            postgres://db.example.com/orders
            akka.tcp://sparkDriver@10.10.34.11:48069
            spark://CoarseGrainedScheduler@10.10.34.11:48069
            http://[::1]:8080/
            session closed for user root
            session_id=42
            session: expired
            "session":"af550e4a-e4ca-4331-a7fc-155f1cbc8c47"
            sessionid: 0x14f05578bd80013
            sid=7
            SID PySID:S-1-5-21-2552931467-373733358-265452059-1000
            cookie: none
            cookies enabled
            "cookies":[]
            signature: (Ljava/lang/String;)V
            method signature mismatch
            sig=SIGTERM
            phone=model-x
            telephone
            mobile=true
            tel: n/a
            PWD=/home/bob
            pwd=/srv/app
            ssn-lookup done
            iban check passed
            card declined
            cvv_result=M
            -----BEGIN CERTIFICATE-----
            -----BEGIN PUBLIC KEY-----
            eyJvZmZzZXQiOjEwMH0
            eyJwYWdlIjoyfQ.2
            """;

    private LookAlikes() {}

    static List<String> all() {
        var texts = new ArrayList<>(FIXED.lines().toList());
        var random = new Random(3);
        for (int i = 0; texts.size() < 200; i++) {
            var uuid = new UUID(random.nextLong(), random.nextLong()).toString();
            var hex = uuid.replace("-", "");
            texts.add(switch (i % 8) {
                case 0 -> "message_id=" + uuid;
                case 1 -> "{\"traceId\":\"" + hex + "\"}";
                case 2 -> "msg_" + hex.substring(0, 24) + " accepted";
                case 3 -> "order " + random.nextLong(1_000_000_000_000_000L, 2_000_000_000_000_000L) + " stored";
                case 4 -> "correlation-id: " + hex.substring(0, 16);
                case 5 -> "from 10.1." + i + ".7 port 5" + i + "22 after 0." + random.nextInt(1000) + " s";
                case 6 -> "checksum " + hex + hex;
                default -> "thread-" + i + " queue=" + hex.substring(0, 10) + " lag=" + random.nextInt(10000);
            });
        }
        return texts;
    }
}
