package dev.lastseen.model.contrast;

import java.util.Optional;

/// One attribute of all rows.
sealed interface Series permits Categories, Numbers, Mark {
    Attribute attribute();

    /// The best condition; empty where the sample does not vary at all.
    Optional<Cut> cut(Sample sample);
}
