package dev.lastseen.app.ui.timeline;

/// Where the parts of the timeline stand, in pixels.
///
/// @param zoom of the text
record TimelineLayout(double width, int lanes, double zoom) {
    private static final double TOP = 26;
    private static final double GUTTER = 108;
    private static final double RIGHT = 18;
    private static final double BOTTOM = 8;
    private static final double LANE = 22;
    private static final double LEAST_LANE = 9;
    private static final double ROOM = 176;

    /// Left edge of the lanes; names stand before it.
    double left() {
        return Math.round(GUTTER * zoom);
    }

    double top() {
        return Math.round(TOP * zoom);
    }

    /// Width of the lanes.
    double plot() {
        return Math.max(TimelinePainter.STEP, width - left() - RIGHT);
    }

    int buckets() {
        return Math.max(1, (int) (plot() / TimelinePainter.STEP));
    }

    /// From one lane to the next; many systems share what room there is.
    private double pitch() {
        return Math.clamp(ROOM / Math.max(1, lanes), LEAST_LANE, LANE * Math.min(zoom, 1.3));
    }

    double laneHeight() {
        return Math.floor(pitch() * 0.78);
    }

    double laneTop(int lane) {
        return Math.round(top() + lane * pitch());
    }

    double height() {
        return Math.round(top() + lanes * pitch() + BOTTOM);
    }

    double font() {
        return Math.min(11 * zoom, pitch());
    }

    /// The lane at a height; -1 where there is none.
    int laneAt(double y) {
        int lane = (int) Math.floor((y - top()) / pitch());
        return lane >= 0 && lane < lanes ? lane : -1;
    }
}
