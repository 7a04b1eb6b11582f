package dev.lastseen.app.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program's jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"lastseen " + Objects.requireNonNullElse(built, "(not packaged)")};
    }
}
