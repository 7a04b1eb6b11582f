package dev.lastseen.importers.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was seen at one path of a JSON source's beginning: which objects stand there and what they hold. An array and its elements share one node.
final class ShapeNode {
    /// An element holds a field that is named and spelled like an identifier, …
    static final int ID = 1;
    /// … a time, …
    static final int TIME = 2;
    /// … a level or a log text.
    static final int LOG = 4;

    private final String name;
    private final ShapeName says;
    private final Map<String, ShapeNode> children = new LinkedHashMap<>();
    private int elements;
    private int filledArrays;
    private int withId;
    private int withTime;
    private int withLog;
    private boolean record;
    private boolean paged;

    ShapeNode(String name) {
        this.name = name;
        says = ShapeName.of(name);
    }

    String name() {
        return name;
    }

    /// What the name says about the values here.
    ShapeName says() {
        return says;
    }

    ShapeNode child(String childName) {
        return children.computeIfAbsent(childName, ShapeNode::new);
    }

    Collection<ShapeNode> children() {
        return children.values();
    }

    /// Counts an element that holds what the bits of `holds` say.
    void element(int holds) {
        elements++;
        if ((holds & ID) != 0) withId++;
        if ((holds & TIME) != 0) withTime++;
        if ((holds & LOG) != 0) withLog++;
    }

    /// Counts an array that has at least one object in it.
    void filledArray() {
        filledArrays++;
    }

    int filledArrays() {
        return filledArrays;
    }

    int elements() {
        return elements;
    }

    /// True where at least half of the elements hold it.
    boolean mostly(int kind) {
        int with = kind == ID ? withId : kind == TIME ? withTime : withLog;
        return elements > 0 && with * 2 >= elements;
    }

    /// How well the elements tell themselves apart: an identifier counts one, a time two.
    int strength() {
        return (mostly(ID) ? 1 : 0) + (mostly(TIME) ? 2 : 0);
    }

    /// A field here tells of further pages.
    void page() {
        paged = true;
    }

    boolean isPage() {
        return paged;
    }

    /// The elements here are records.
    boolean isRecord() {
        return record;
    }

    void record(boolean is) {
        record = is;
    }
}
