/// Reports as files, and what they must never do.
@NullMarked
package dev.lastseen.app.report;

import org.jspecify.annotations.NullMarked;
