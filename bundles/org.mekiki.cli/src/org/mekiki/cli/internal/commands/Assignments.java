package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of parameters as they are given on the command line: NAME=VALUE, repeated for several values. */
final class Assignments {

	private Assignments() {
	}

	/** Values by name; NAME= alone means no value. */
	static Map<String, List<String>> parse(List<String> assignments, CliCommand command) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String assignment : assignments) {
			int sign = assignment.indexOf('=');
			if (sign < 1) {
				throw command.wrong("usage.assignment", assignment); //$NON-NLS-1$
			}
			List<String> of = values.computeIfAbsent(assignment.substring(0, sign), name -> new ArrayList<>());
			if (sign + 1 < assignment.length()) {
				of.add(assignment.substring(sign + 1));
			}
		}
		return values;
	}
}
