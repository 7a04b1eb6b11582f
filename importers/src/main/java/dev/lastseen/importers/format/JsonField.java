package dev.lastseen.importers.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.lastseen.model.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A place in the tree of field names of one source. All that is known about a name is kept here, so that a field of a record costs one comparison:
/// the fields of records mostly come in the same order, and the next one is tried first.
final class JsonField {
    /// The rank of a field that names no time.
    static final int NO_TIME = Integer.MAX_VALUE;
    private static final int UNKNOWN = -1;
    private static final int MOST_FIELDS = 4096;

    private final String name;
    private final SerializedString spelling;
    private final String path;
    private final FieldRole role;
    private final int timeRank;
    private final Tree tree;
    private final Map<String, JsonField> children = new HashMap<>();
    private int column = UNKNOWN;
    private @Nullable JsonField first;
    private @Nullable JsonField last;
    private @Nullable JsonField sibling;
    private @Nullable JsonField cursor;

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
        this.name = name;
        spelling = new SerializedString(name);
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

    /// The next field of the object in this place, whose name is the parser's next token; null at the end of the object.
    ///
    /// A name that comes where it is expected is compared byte for byte, and neither hashed nor decoded.
    @Nullable JsonField next(JsonParser parser) throws IOException {
        JsonField before = cursor;
        JsonField next = before == null ? first : before.sibling;
        if (next == null) {
            String any = parser.nextFieldName();
            return any == null ? null : child(any);
        }
        if (parser.nextFieldName(next.spelling)) {
            cursor = next;
            return next;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? found(parser.currentName()) : null;
    }

    /// The field `name` of the object in this place. A source with very many names (objects keyed by identifiers) gets this place itself for the rest.
    JsonField child(String name) {
        JsonField before = cursor;
        JsonField next = before == null ? first : before.sibling;
        if (next == null || !next.name.equals(name)) return found(name);
        cursor = next;
        return next;
    }

    /// The field whose name is `name`, as [#child(String)] answers it; makes no text of a name that comes where it is expected.
    JsonField child(JsonText name) {
        JsonField before = cursor;
        JsonField next = before == null ? first : before.sibling;
        if (next == null || !name.equalTo(next.name)) return found(name.toString());
        cursor = next;
        return next;
    }

    private JsonField found(String name) {
        JsonField found = find(name);
        if (found != this) cursor = found;
        return found;
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
        if (last == null) {
            first = added;
        } else {
            last.sibling = added;
        }
        last = added;
        return added;
    }
}
