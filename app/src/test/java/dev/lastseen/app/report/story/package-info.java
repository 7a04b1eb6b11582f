/// What people write for a report, kept and read again.
@NullMarked
package dev.lastseen.app.report.story;

import org.jspecify.annotations.NullMarked;
