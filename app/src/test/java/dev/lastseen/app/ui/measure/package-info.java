/// How quick the workbench is: [dev.lastseen.app.ui.measure.WorkbenchBenchmark], one class for each kind of thing that people do, and evidence with very many messages.
@NullMarked
package dev.lastseen.app.ui.measure;

import org.jspecify.annotations.NullMarked;
