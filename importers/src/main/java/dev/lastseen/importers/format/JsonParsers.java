package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/// The one way in which JSON is tokenised: forgiving where loggers are sloppy (raw control characters, `NaN`, odd escapes), and with
/// limits that only damage or a flood would hit.
final class JsonParsers {
    /// Objects nested deeper than this are damage, not evidence; the readers recurse, so it also bounds their stack.
    private static final int DEEPEST = 500;
    /// Longest string that is held, in characters; a record with a longer one is rejected.
    private static final int LONGEST = 1 << 24;

    /// Safe to share between threads; its table of field names is the reason to share it.
    static final JsonFactory FACTORY = new ByteParserFactory(new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(constraints()));

    private JsonParsers() {}

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST)
                .maxNumberLength(100_000)
                .maxNameLength(1 << 20)
                .build();
    }
}
