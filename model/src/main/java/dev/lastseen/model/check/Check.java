package dev.lastseen.model.check;

import dev.lastseen.model.check.scene.Scene;
import java.util.List;

/// Looks for one way in which things go wrong silently. Pure: the same analysis gives the same findings in the same order.
interface Check {
    /// Stable id, such as `clock-offset`.
    String id();

    /// Everything that it proves; nothing where the evidence does not suffice.
    List<Finding> findings(Scene scene);
}
