/// What people write for a report: its template, its texts, the cause, the order of exhibits. Kept in the case as settings that change nothing that is judged.
@NullMarked
package dev.lastseen.app.report.story;

import org.jspecify.annotations.NullMarked;
