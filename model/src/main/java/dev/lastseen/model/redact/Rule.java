package dev.lastseen.model.redact;

/// One way in which secrets and personal data are known.
interface Rule {
    /// Characters at which the rule looks, all of them ASCII.
    String triggers();

    /// Looks at the text around a trigger and adds what is to be hidden.
    void look(Scan scan, int at);
}
