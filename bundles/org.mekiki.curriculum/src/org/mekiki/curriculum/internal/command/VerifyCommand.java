package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.certificate.CertificatePdf;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.Verification;
import org.mekiki.curriculum.internal.completion.RuleTexts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code certificate verify}: says whether a file is a genuine certificate and, with a base, whether it was revoked. */
public final class VerifyCommand implements Command {

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		Path file = context.file("file").orElseThrow(); //$NON-NLS-1$
		Verification verification;
		boolean drawn;
		try {
			Credential credential = CertificatePdf.read(file, context.locale());
			verification = Verification.of(credential, context.hasModel() ? context.model() : null, context.locale());
			drawn = !verification.genuine() || CertificatePdf.isDrawn(file, credential);
		} catch (CertificateException nothing) {
			throw new CommandException(nothing.getMessage(), nothing);
		}
		List<String> wanted = context.words("issuer"); //$NON-NLS-1$
		boolean known = wanted.isEmpty() || wanted.get(0).equals(verification.did());
		boolean holds = verification.holds() && known;
		String explanation = known ? verification.explanation() : output.texts().get("other.issuer", wanted.get(0)); //$NON-NLS-1$
		if (output.isJson()) {
			output.json(json(file, verification, holds, explanation).put("page", drawn ? "drawn" : "other")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} else {
			List<String> lines = lines(output, verification, holds, explanation, context);
			if (!drawn) {
				lines.add(1, output.texts().get("other.page")); //$NON-NLS-1$
			}
			output.lines(lines);
		}
		return holds ? CommandOutcome.GOOD : CommandOutcome.FINDINGS;
	}

	private static ObjectNode json(Path file, Verification verification, boolean holds, String explanation) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("file", file.toString()).put("holds", holds).put("genuine", verification.genuine()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("standing", verification.standing().word()).put("key", verification.did()).put("explanation", explanation); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		CertificateFacts facts = verification.facts();
		if (facts == null) {
			root.putNull("certificate"); //$NON-NLS-1$
			return root;
		}
		root.putObject("certificate").put("serial", facts.serial()).put("kind", facts.kind().word()).put("language", facts.language()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("holder", facts.holder()).put("programme", facts.programme()).put("minutes", facts.minutes()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("issuer", facts.issuer()).put("issued", facts.issued().toString()); //$NON-NLS-1$ //$NON-NLS-2$
		return root;
	}

	private static List<String> lines(Output output, Verification verification, boolean holds, String explanation,
			CommandContext context) {
		List<String> lines = new ArrayList<>();
		lines.add(output.texts().get(holds ? "holds" : "holds.not") + ' ' + explanation); //$NON-NLS-1$ //$NON-NLS-2$
		CertificateFacts facts = verification.facts();
		if (facts != null) {
			RuleTexts words = new RuleTexts(Texts.of(RuleTexts.class, context.locale()));
			lines.add(output.field("serial", facts.serial())); //$NON-NLS-1$
			lines.add(output.field("holder", facts.holder())); //$NON-NLS-1$
			lines.add(output.field("programme", facts.programme())); //$NON-NLS-1$
			lines.add(output.field("length", words.hours(facts.minutes()))); //$NON-NLS-1$
			lines.add(output.field("issuer", facts.issuer())); //$NON-NLS-1$
			lines.add(output.field("issued", facts.issued().toString())); //$NON-NLS-1$
		}
		lines.add(output.field("key", verification.did())); //$NON-NLS-1$
		return lines;
	}
}
