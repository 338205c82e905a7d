package org.mekiki.curriculum.api.completion;

import java.util.List;
import java.util.Objects;

import org.mekiki.model.actors.Organisation;

/**
 * What completes a curriculum and what it leads to.
 *
 * @param kind
 *            sort of certificate
 * @param issuer
 *            who certifies; null if nobody is named and the curriculum has no provider
 * @param rules
 *            what a trainee has to do; each kind once
 * @param notice
 *            what is published
 * @since 0.1
 */
public record Completion(CertificateKind kind, Organisation issuer, List<CompletionRule> rules, Notice notice) {

	/** Copies the list. */
	public Completion {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(notice);
		rules = List.copyOf(rules);
	}
}
