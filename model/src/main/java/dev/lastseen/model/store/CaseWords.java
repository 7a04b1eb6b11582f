package dev.lastseen.model.store;

/// What can be relied on where a part of a case is broken, and what to do.
final class CaseWords {
    static final String NO_MARKER = "The case is not opened. The evidence outside the case is not touched, and copies in evidence/ are proved below by their own hashes: "
            + "import the evidence into a new case. Verdicts and notes of this one cannot be relied on.";
    static final String NO_DATABASE = "The case is not opened, as a changed database can run code. Notes, decisions and the audit trail cannot be relied on; take them from the last report or "
            + "bundle. Copies in evidence/ are proved below by their own hashes, and the originals are not touched: import them into a new case.";
    static final String NO_INDEX = "Sources, decisions, notes and the audit trail are proved by case.mv.db. What is computed from the index cannot be relied on: delete the file and "
            + "open the case, which reads the evidence again.";
    static final String NOT_CLOSED = "Open the case once, which checks and mends it, close it, and verify it again. Until then its verdicts are as likely right as after any crash, but not proved.";
    static final String NOTHING = "Nothing computed from it can be relied on; the evidence can: import it into a new case.";
    static final String NO_AUDIT = "Sources and their hashes are proved by themselves below. What was decided after that entry cannot be told for certain.";

    private CaseWords() {}
}
