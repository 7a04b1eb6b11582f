package dev.lastseen.app.cli;

import dev.lastseen.app.bundle.BundleVerifier;
import dev.lastseen.app.casework.Visible;
import dev.lastseen.model.store.CaseVerifier;
import dev.lastseen.model.store.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Proves that a case, with its evidence, is what it was.
@Command(name = "verify", description = "Check every hash and the audit trail of a case or of a bundle; exits with 2 where anything is not proved.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE|BUNDLE.zip", description = "The folder of a case, which must be closed, or a bundle that 'lastseen report' wrote.")
    private Path subject;

    @Option(names = "--json", description = "Print the proofs as JSON.")
    private boolean json;

    private final Terminal terminal;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var proofs = Files.isRegularFile(subject) ? BundleVerifier.verify(subject) : CaseVerifier.verify(subject);
        if (json) print(proofs);
        else tell(proofs);
        return proofs.stream().allMatch(proof -> proof.state() == Proof.State.HOLDS) ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void tell(List<Proof> proofs) {
        for (var proof : proofs) {
            terminal.out().println(terminal.paint(paint(proof), "%-9s".formatted(word(proof))) + Visible.of(proof.subject()) + ": " + Visible.of(proof.statement()));
            if (!proof.trust().isEmpty()) terminal.out().println("         What still stands: " + Visible.of(proof.trust()));
        }
        long held = proofs.stream().filter(proof -> proof.state() == Proof.State.HOLDS).count();
        terminal.out().println();
        terminal.out().println(held == proofs.size() ? "All " + held + " parts hold." : held + " of " + proofs.size() + " parts hold.");
    }

    private static String word(Proof proof) {
        return switch (proof.state()) {
            case HOLDS -> "holds";
            case BROKEN -> "broken";
            case UNPROVEN -> "unproven";
        };
    }

    private static Paint paint(Proof proof) {
        return switch (proof.state()) {
            case HOLDS -> Paint.GOOD;
            case BROKEN -> Paint.BAD;
            case UNPROVEN -> Paint.OPEN;
        };
    }

    private void print(List<Proof> proofs) throws IOException {
        try (var output = new JsonOutput(terminal)) {
            output.array(json -> {
                for (var proof : proofs) {
                    json.object(_ -> json.member("subject", proof.subject()).member("state", word(proof)).member("statement", proof.statement()).member("trust", proof.trust()));
                }
            });
        }
    }
}
