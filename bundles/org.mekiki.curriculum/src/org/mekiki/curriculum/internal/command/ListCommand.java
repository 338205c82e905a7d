package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.LedgerEntry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code certificate list}: the ledger, or a certificate of it as a file. */
public final class ListCommand implements Command {

	private static final String[] NAMES = { "serial", "state", "issued", "revoked", "reason", "replaces", "trainee", "id" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		List<LedgerEntry> entries = CertificateLedger.entries(context.model());
		List<String> irregular = CertificateLedger.irregular(context.model());
		if (output.isJson()) {
			ObjectNode root = JsonNodeFactory.instance.objectNode().put("count", entries.size()); //$NON-NLS-1$
			ArrayNode list = root.putArray("certificates"); //$NON-NLS-1$
			for (LedgerEntry entry : entries) {
				ObjectNode node = list.addObject();
				String[] values = values(entry);
				for (int i = 0; i < NAMES.length; i++) {
					node.put(NAMES[i], values[i]);
				}
				node.put("minutes", entry.minutes()); //$NON-NLS-1$
			}
			ArrayNode wrong = root.putArray("irregular"); //$NON-NLS-1$
			irregular.forEach(wrong::add);
			output.json(root);
		} else {
			List<String> lines = new ArrayList<>();
			boolean csv = "csv".equals(context.format()); //$NON-NLS-1$
			if (csv) {
				lines.add(String.join(",", NAMES)); //$NON-NLS-1$
			}
			for (LedgerEntry entry : entries) {
				lines.add(csv ? csv(values(entry)) : output.texts().get("entry", entry.serial(), //$NON-NLS-1$
						output.texts().get("state." + entry.state().word()), entry.issued(), entry.trainee(), entry.reason())); //$NON-NLS-1$
			}
			if (lines.isEmpty()) {
				lines.add(output.texts().get("empty")); //$NON-NLS-1$
			}
			output.lines(lines);
			irregular.forEach(serial -> context.say(output.texts().get("irregular", serial))); //$NON-NLS-1$
		}
		return irregular.isEmpty() ? CommandOutcome.GOOD : CommandOutcome.FINDINGS;
	}

	private static String[] values(LedgerEntry entry) {
		return new String[] { entry.serial(), entry.state().word(), entry.issued(), entry.revoked(), entry.reason(), entry.replaces(),
				entry.trainee(), entry.id() };
	}

	/** As in RFC 4180; what a spreadsheet would take for a formula gets an apostrophe. */
	private static String csv(String[] values) {
		List<String> cells = new ArrayList<>();
		for (String value : values) {
			String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value; //$NON-NLS-1$ //$NON-NLS-2$
			cells.add(safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return String.join(",", cells) + '\r'; //$NON-NLS-1$
	}
}
