package dev.lastseen.app.report.html;

import dev.lastseen.app.picture.Ink;
import dev.lastseen.app.picture.Palette;
import dev.lastseen.app.picture.SvgWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The colours of pictures as rules of a style sheet, in both schemes; paper is light.
final class InkStyle {
    private InkStyle() {}

    static String rules() {
        return rules(Palette.LIGHT) + "@media screen and (prefers-color-scheme: dark) {\n" + rules(Palette.DARK) + "}\n";
    }

    private static String rules(Palette palette) {
        return Stream.of(Ink.values()).filter(ink -> ink != Ink.NONE)
                .map(ink -> "." + SvgWriter.fillClass(ink) + " { fill: #" + palette.hex(ink) + " } ." + SvgWriter.lineClass(ink) + " { stroke: #" + palette.hex(ink) + " }\n")
                .collect(Collectors.joining());
    }
}
