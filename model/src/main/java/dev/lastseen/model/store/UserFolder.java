package dev.lastseen.model.store;

import java.nio.file.Path;

/// Where the program keeps what belongs to this user and to no case.
public final class UserFolder {
    private UserFolder() {}

    /// The folder that the system property `lastseen.home` or the environment variable `LASTSEEN_HOME` names, else `.config/lastseen` in the user's home. It may
    /// not exist yet.
    public static Path path() {
        String named = System.getProperty("lastseen.home", System.getenv("LASTSEEN_HOME"));
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".config", "lastseen");
    }
}
