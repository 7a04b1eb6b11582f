package dev.lastseen.app.report.block;

import dev.lastseen.app.casework.Visible;
import dev.lastseen.app.picture.Mark;
import dev.lastseen.app.picture.Picture;
import dev.lastseen.app.picture.Shape;
import java.util.List;

/// The one way by which text from evidence, and what people wrote, comes into a report: first it is redacted, then what would steer a screen or hide itself becomes a
/// visible escape. Only here [Evidence] is made.
public final class Door {
    private final Redactor redactor;

    public Door(Redactor redactor) {
        this.redactor = redactor;
    }

    /// True where something is taken out, because what comes through is to be shared.
    public boolean hides() {
        return !redactor.equals(Redactor.NONE);
    }

    /// Redacts only: for what is shortened or laid out before it is shown.
    public String redacted(String text) {
        return redactor.redact(text);
    }

    /// A text on one line, safe to show.
    public String line(String text) {
        return Visible.of(redactor.redact(text));
    }

    /// A value as it is written: an identifier, a name, a field.
    public Evidence value(String text) {
        return new Evidence(line(text), true);
    }

    /// The value of a field, whose name may tell that it is a secret.
    public Evidence field(String name, String value) {
        return new Evidence(Visible.of(redactor.field(name, value)), true);
    }

    /// A sentence that holds values, or what people wrote.
    public Evidence sentence(String text) {
        return new Evidence(line(text), false);
    }

    /// Raw text, one piece for each of its lines.
    public List<Evidence> lines(String text) {
        return redactor.redact(text).lines().map(line -> new Evidence(Visible.of(line), true)).toList();
    }

    /// The picture with all its words redacted; their places stay.
    public Picture picture(Picture picture) {
        return new Picture(picture.width(), picture.height(), line(picture.title()), line(picture.description()), shapes(picture.shapes()));
    }

    private List<Shape> shapes(List<Shape> shapes) {
        return shapes.stream().map(this::shape).toList();
    }

    private Shape shape(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> new Shape.Words(words.x(), words.y(), line(words.text()), words.type(), words.ink(), words.anchor());
            case Shape.Group group -> new Shape.Group(new Mark(group.mark().subject(), line(group.mark().name()), group.mark().areas()), shapes(group.shapes()));
            default -> shape;
        };
    }
}
