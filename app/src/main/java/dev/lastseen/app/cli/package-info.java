/// The command line: thin commands over the same services that the workbench calls.
@NullMarked
package dev.lastseen.app.cli;

import org.jspecify.annotations.NullMarked;
