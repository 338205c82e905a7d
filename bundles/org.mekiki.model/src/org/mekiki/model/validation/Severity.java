package org.mekiki.model.validation;

/** How much a problem matters. */
public enum Severity {
	/** Contradicts a rule of the model; results built on it may be wrong. */
	ERROR,
	/** Probably not what was meant. */
	WARNING,
	/** Worth knowing. */
	INFO
}
