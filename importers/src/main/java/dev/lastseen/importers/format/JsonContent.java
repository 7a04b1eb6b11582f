package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// What a kind of JSON source makes of the values that it consists of. A source may be one value (a document) or many, one after the other (lines).
interface JsonContent {
    /// Reads one outermost object or array; `token`, the parser's current one, is its start.
    void root(JsonCursor at, JsonToken token) throws IOException;

    /// What reads the records: the one that is open, if any.
    JsonRecord record();

    /// The value being read is broken: forgets the record that is open.
    default void abandon() {
        record().abandon();
    }

    /// Where the open record begins in the decoded source; -1 where none is open.
    default long openOffset() {
        return record().openOffset();
    }

    /// 1-based line of [#openOffset].
    default long openLine() {
        return record().openLine();
    }

    /// Number of records so far: whether a broken value has given some already.
    long records();

    /// The document around the records is damaged: objects that come now on lines of their own are records, where the document's records allow it.
    default void resume() {}

    /// The source has ended.
    default void finish() {}
}
