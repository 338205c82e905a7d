package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.PreparedCertificate;
import org.mekiki.curriculum.api.certificate.SigningKey;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** {@code certificate issue}: issues a certificate to a trainee, or instead of another one, and enters it into the ledger. */
public final class IssueCommand implements Command {

	private static final int MOST_NAMED = 20;

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		SigningKey key = new KeyOptions(context).open();
		CertificateOffice office = new CertificateOffice(context.locale(), context.dataLanguage());
		PreparedCertificate prepared;
		try {
			prepared = context.words("instead-of").isEmpty() //$NON-NLS-1$
					? office.issue(context.model(), enrolment(context, output), key, output.date())
					: office.reissue(context.model(), context.words("instead-of").get(0), key, output.date(), //$NON-NLS-1$
							String.join(" ", context.words("reason"))); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (CertificateException blocked) {
			throw new CommandException(blocked.getMessage(), blocked);
		}
		context.change(prepared.label(), prepared::enter);
		if (output.isJson()) {
			output.json(JsonNodeFactory.instance.objectNode().put("serial", prepared.serial()) //$NON-NLS-1$
					.put("id", prepared.id()).put("issued", prepared.issued().toString()).put("replaces", prepared.replaces()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("key", key.did())); //$NON-NLS-1$
		} else {
			output.lines(List.of(prepared.serial()));
		}
		return CommandOutcome.GOOD;
	}

	private static Enrolment enrolment(CommandContext context, Output output) throws CommandException {
		String cohortName = context.words("cohort").isEmpty() ? "" : context.words("cohort").get(0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (context.words("trainee").isEmpty()) { //$NON-NLS-1$
			throw new CommandException(output.texts().get("no.trainee"), null); //$NON-NLS-1$
		}
		String trainee = context.words("trainee").get(0); //$NON-NLS-1$
		List<Enrolment> found = new ArrayList<>();
		Set<String> known = new TreeSet<>();
		for (Cohort cohort : context.model().getCohorts()) {
			if (cohortName.isEmpty() || cohortName.equals(cohort.getId()) || cohortName.equals(cohort.getNotation())
					|| cohort.getLabels().stream().anyMatch(label -> cohortName.equals(label.getValue()))) {
				cohort.getEnrolments().stream().map(Enrolment::getTrainee).filter(Objects::nonNull).forEach(known::add);
				cohort.getEnrolments().stream()
						.filter(enrolment -> trainee.equals(enrolment.getTrainee()) || trainee.equals(enrolment.getId())).forEach(found::add);
			}
		}
		if (found.size() != 1) {
			throw new CommandException(output.texts().get(found.isEmpty() ? "unknown.trainee" : "many.trainees", trainee, //$NON-NLS-1$ //$NON-NLS-2$
					known.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")), Integer.valueOf(Math.max(0, known.size() - MOST_NAMED))), null); //$NON-NLS-1$
		}
		return found.get(0);
	}
}
