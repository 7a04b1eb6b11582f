package dev.lastseen.app.picture;

/// How wide text is, without a screen: the advance widths of Inter, and 0.6 em for evidence. Letters that are not in the table count as wide ones, so that what is
/// laid out never overlaps.
public final class Widths {
    private static final int FIRST = ' ';
    private static final int LAST = '~';
    private static final double MONO = 0.6;
    private static final int WIDE = 1000;
    private static final int ACCENTED = 700;
    private static final char ELLIPSIS = '…';
    /// Thousandths of an em for space … tilde.
    private static final int[] REGULAR = table(
            "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 "
                    + "746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 "
                    + "549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662");
    private static final int[] STRONG = table(
            "252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 "
                    + "749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 "
                    + "569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673");

    private Widths() {}

    private static int[] table(String widths) {
        return java.util.Arrays.stream(widths.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /// Width in pixels at zoom 1.
    public static double of(String text, Type type) {
        if (type.mono()) return text.codePoints().mapToDouble(c -> c < 0x1100 ? MONO : 2 * MONO).sum() * type.size();
        int[] table = type.weight() > 400 ? STRONG : REGULAR;
        return text.codePoints().mapToLong(c -> width(c, table)).sum() * type.size() / 1000;
    }

    private static int width(int c, int[] table) {
        if (c >= FIRST && c <= LAST) return table[c - FIRST];
        if (c == '·') return 320;
        if (c == '–') return 500;
        return c < 0x250 ? ACCENTED : WIDE;
    }

    /// `text`, or as much of its beginning as fits into `room` pixels, ended by an ellipsis; nothing where not even that fits.
    public static String fit(String text, Type type, double room) {
        if (of(text, type) <= room) return text;
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + ELLIPSIS, type) > room) end = text.offsetByCodePoints(end, -1);
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
