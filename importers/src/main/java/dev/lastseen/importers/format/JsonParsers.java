package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/// The one way in which JSON is tokenised: forgiving where loggers are sloppy (raw control characters, `NaN`, odd escapes), and without
/// limits that a long evidence file would hit.
final class JsonParsers {
    /// Objects nested deeper than this are damage, not evidence; the readers recurse, so it also bounds their stack.
    private static final int DEEPEST = 500;

    /// Safe to share between threads; its table of field names is the reason to share it.
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(constraints())
            .build();

    private JsonParsers() {}

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(Integer.MAX_VALUE - 16)
                .maxNumberLength(100_000)
                .maxNameLength(1 << 20)
                .build();
    }
}
