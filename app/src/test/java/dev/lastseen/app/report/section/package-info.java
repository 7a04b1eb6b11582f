/// What every section of the list must stand.
@NullMarked
package dev.lastseen.app.report.section;

import org.jspecify.annotations.NullMarked;
