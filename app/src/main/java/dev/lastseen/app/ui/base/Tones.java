package dev.lastseen.app.ui.base;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Palette;
import javafx.scene.paint.Color;

/// The colours of a theme for what is drawn by hand, read from the same stylesheet that controls take theirs from.
///
/// @param background of the window
/// @param panel      of what lies beside it
/// @param line       hairlines
/// @param text       words
/// @param quiet      lesser words
/// @param action     what can be clicked
/// @param selection  behind what is selected
/// @param lane       behind lanes and empty cells
/// @param loss       what was lost; `lossSoft` behind words about it
/// @param doubt      what cannot be judged; `doubtSoft` behind words about it
/// @param arrived    what arrived
public record Tones(
        Color background, Color panel, Color line, Color text, Color quiet, Color action, Color selection, Color lane,
        Color loss, Color lossSoft, Color doubt, Color doubtSoft, Color arrived) {
    static Tones of(Theme theme) {
        var palette = theme.palette();
        return new Tones(
                tone(palette, Ink.BACKGROUND), tone(palette, Ink.PANEL), tone(palette, Ink.HAIRLINE), tone(palette, Ink.TEXT), tone(palette, Ink.QUIET), tone(palette, Ink.ACTION),
                tone(palette, Ink.SELECTION), tone(palette, Ink.LANE), tone(palette, Ink.LOSS), tone(palette, Ink.LOSS_WASH), tone(palette, Ink.UNDETERMINED),
                tone(palette, Ink.UNDETERMINED_WASH), tone(palette, Ink.ARRIVED));
    }

    private static Color tone(Palette palette, Ink ink) {
        return Color.web("#" + palette.hex(ink));
    }
}
