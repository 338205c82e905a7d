package org.mekiki.cli.tests;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.CliProgram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs command lines with captured streams, made-up variables and a made-up person at the keyboard. */
final class Run implements CliEnvironment {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final PrintWriter outWriter = new PrintWriter(out);
	private final PrintWriter errWriter = new PrintWriter(err);
	private final Map<String, String> variables = new HashMap<>();
	private final Deque<String> answers = new ArrayDeque<>();
	private final List<Throwable> logged = new ArrayList<>();
	private IProgressMonitor monitor = new NullProgressMonitor();
	private int code = -1;

	/** Runs a command line in English. */
	static Run of(String... arguments) {
		return new Run().run(arguments);
	}

	Run with(String variable, String value) {
		variables.put(variable, value);
		return this;
	}

	Run watchedBy(IProgressMonitor person) {
		monitor = person;
		return this;
	}

	Run answering(String... passwords) {
		answers.addAll(List.of(passwords));
		return this;
	}

	Run run(String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		if (words.stream().noneMatch(word -> word.startsWith("--lang"))) {
			words.add(0, "--lang=en");
		}
		code = new CliProgram(this).run(words.toArray(String[]::new));
		return this;
	}

	int code() {
		return code;
	}

	String output() {
		outWriter.flush();
		return out.toString();
	}

	String messages() {
		errWriter.flush();
		return err.toString();
	}

	JsonNode json() {
		try {
			return new ObjectMapper().readTree(output());
		} catch (IOException e) {
			throw new AssertionError(output(), e);
		}
	}

	List<CSVRecord> csv() {
		try {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
					.parse(new StringReader(output())).getRecords();
		} catch (IOException e) {
			throw new AssertionError(output(), e);
		}
	}

	/** What was written to the log. */
	List<Throwable> logged() {
		return logged;
	}

	@Override
	public PrintWriter out() {
		return outWriter;
	}

	@Override
	public PrintWriter err() {
		return errWriter;
	}

	@Override
	public String variable(String name) {
		return variables.get(name);
	}

	@Override
	public char[] askPassword(String prompt) {
		return answers.isEmpty() ? null : answers.removeFirst().toCharArray();
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public void log(String message, Throwable failure) {
		logged.add(failure);
	}

	@Override
	public Path logFile() {
		return Path.of("test.log");
	}

	@Override
	public String toString() {
		return code + "\n" + output() + "\n" + messages() + logged;
	}
}
