/// Stories of messages that get lost, or do not, each told as a folder of evidence with its truth.
@NullMarked
package dev.lastseen.app.incident.scenario;

import org.jspecify.annotations.NullMarked;
