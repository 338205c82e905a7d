package org.mekiki.cli.internal.contributed;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.mekiki.cli.internal.Texts;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.command.CommandArgument;
import org.mekiki.core.api.command.CommandDescriptor;

/** Texts of the help of one contributed command: its own before those of the command line. */
public final class CommandHelp extends ResourceBundle {

	private final Map<String, String> own = new HashMap<>();
	private final ResourceBundle common;

	/**
	 * Texts of a group of commands, or of one that cannot be used.
	 *
	 * @param qualifiedName
	 *            names from the top, with dots between them
	 * @param description
	 *            what it is about
	 * @param texts
	 *            the language
	 */
	public CommandHelp(String qualifiedName, String description, Texts texts) {
		common = texts.bundle();
		put(qualifiedName + ".usage.description", description); //$NON-NLS-1$
	}

	/**
	 * Texts of a command.
	 *
	 * @param qualifiedName
	 *            names from the top, with dots between them
	 * @param command
	 *            the command
	 * @param texts
	 *            the language
	 */
	public CommandHelp(String qualifiedName, CommandDescriptor command, Texts texts) {
		this(qualifiedName, command.contribution().description(), texts);
		put("format", command.formats().isEmpty() ? texts.get("contributed.oneFormat") //$NON-NLS-1$ //$NON-NLS-2$
				: texts.get("contributed.formats", String.join(", ", command.formats()), command.formats().get(0))); //$NON-NLS-1$ //$NON-NLS-2$
		for (CommandArgument argument : command.arguments()) {
			put(argument.id(), argument.description().isBlank() ? argument.placeholder() : argument.description());
		}
		for (Parameter parameter : command.parameters()) {
			String description = parameter.description().isBlank() ? parameter.label() : parameter.description();
			put(parameter.id(), parameter.defaults().isEmpty() ? description
					: texts.get("contributed.default", description, String.join(", ", parameter.defaults()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Texts of the help are patterns: signs that mean something there stand for themselves. */
	private void put(String key, String text) {
		own.put(key, text.replace("%", "%%")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The same as that of the commands above: for another name the parser would look up a bundle of that name. */
	@Override
	public String getBaseBundleName() {
		return common.getBaseBundleName();
	}

	@Override
	protected Object handleGetObject(String key) {
		String text = own.get(key);
		if (text != null) {
			return text;
		}
		return common.containsKey(key) ? common.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new TreeSet<>(common.keySet());
		keys.addAll(own.keySet());
		return Collections.enumeration(keys);
	}
}
