package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.lastseen.model.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place in the tree of field names of one source. All that is known about a name is kept here, so that a field of a record costs one comparison: the fields of records
/// mostly come in one of a few orders, and those that came after the one before are tried first.
final class JsonField {
    /// The rank of a field that names no time.
    static final int NO_TIME = Integer.MAX_VALUE;
    private static final int UNKNOWN = -1;
    private static final int MOST_FIELDS = 4096;
    private static final int MOST_EXPECTED = 4;

    private final SerializedString spelling;
    /// The name in quotes, and the colon after it.
    private final byte[] key;
    private final String path;
    private final FieldRole role;
    private final int timeRank;
    private final Tree tree;
    private final Map<String, JsonField> children = new HashMap<>();
    private int column = UNKNOWN;
    /// The fields that objects in this place began with, and those that came after this field.
    private JsonField[] starters = {};
    private JsonField[] followers = {};
    private @Nullable JsonField cursor;
    private @Nullable JsonField near;

    /// What the fields of one tree share.
    private static final class Tree {
        private final FieldRoles roles;
        private @Nullable JsonField root;
        private int size;

        private Tree(FieldRoles roles) {
            this.roles = roles;
        }
    }

    private JsonField(String name, String path, Tree tree) {
        spelling = new SerializedString(name);
        key = ('"' + new String(spelling.asQuotedUTF8(), StandardCharsets.UTF_8) + "\":").getBytes(StandardCharsets.UTF_8);
        this.path = path;
        this.tree = tree;
        role = tree.roles.role(path);
        timeRank = tree.roles.timeRank(path);
        if (tree.root == null) tree.root = this;
    }

    /// The root of a tree, whose fields' paths begin with `prefix`.
    static JsonField root(String prefix, FieldRoles roles) {
        return new JsonField("", prefix, new Tree(roles));
    }

    /// The root of the tree that this field stands in.
    JsonField root() {
        JsonField root = tree.root;
        return root == null ? this : root;
    }

    /// Path of names from the record, with dots.
    String path() {
        return path;
    }

    FieldRole role() {
        return role;
    }

    /// Rank as the record's own time, best first; [#NO_TIME] where it is none.
    int timeRank() {
        return timeRank;
    }

    /// The level that a value of this field means, or [Level#NONE].
    Level level(JsonText value) {
        return tree.roles.scale().read(value.bytes(), value.from(), value.to());
    }

    /// Number of the column, once it is known; below zero before.
    int column() {
        return column;
    }

    void column(int number) {
        column = number;
    }

    /// Begins an object in this place: its first field is expected next.
    void restart() {
        cursor = null;
    }

    /// The next field of the object in this place where it is one of those expected and its value a scalar that the parser tells at once; else null, and nothing was read.
    @Nullable JsonField quick(ByteParser parser) {
        near = null;
        if (!parser.nearName()) return null;
        for (JsonField field : expected()) {
            if (!parser.isName(field.key)) continue;
            near = field;
            if (!parser.scalarOf(field.key)) return null;
            cursor = field;
            return field;
        }
        return null;
    }

    private JsonField[] expected() {
        return cursor == null ? starters : cursor.followers;
    }

    /// The next field of the object in this place, whose name is the parser's next token; null at the end of the object. To be called where [#quick] answered null.
    @Nullable JsonField next(JsonParser parser) throws IOException {
        JsonField expected = near;
        if (expected == null) {
            String any = parser.nextFieldName();
            return any == null ? null : child(any);
        }
        if (parser.nextFieldName(expected.spelling)) {
            cursor = expected;
            return expected;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? child(parser.currentName()) : null;
    }

    /// The field `name` of the object in this place. A source with very many names (objects keyed by identifiers) gets this place itself for the rest.
    JsonField child(String name) {
        JsonField found = find(name);
        if (found != this) follow(found);
        return found;
    }

    /// The field whose name is `name`, as [#child(String)] answers it; makes no text of a name that is expected.
    JsonField child(JsonText name) {
        for (JsonField field : expected()) {
            if (!name.equalTo(field.key, 1, field.key.length - 2)) continue;
            cursor = field;
            return field;
        }
        return child(name.toString());
    }

    private JsonField find(String name) {
        JsonField known = children.get(name);
        if (known != null) return known;
        return tree.size < MOST_FIELDS ? add(name) : this;
    }

    private JsonField add(String name) {
        JsonField added = new JsonField(name, tree.roles.path(path, name), tree);
        tree.size++;
        children.put(name, added);
        return added;
    }

    /// Expects `field` where it has come now.
    private void follow(JsonField field) {
        JsonField before = cursor;
        if (before == null) starters = with(starters, field);
        else before.followers = with(before.followers, field);
        cursor = field;
    }

    private static JsonField[] with(JsonField[] known, JsonField field) {
        if (known.length == MOST_EXPECTED || Arrays.asList(known).contains(field)) return known;
        JsonField[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = field;
        return more;
    }
}
