import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tells what the reports of the tests below the given folders say: how many there were, and for each that failed its
 * name, message and the part of its stack that matters, so that the output alone is enough to understand it. Ends with
 * 1 when a test failed.
 */
public class TestReport {

	private static final int STACK_LINES = 25;
	private static final int LINE_LENGTH = 1000;
	private static final int FIRST_FRAMES = 4;
	private static final int LOGGED_ERRORS = 5;
	private static final Pattern FRAME = Pattern.compile("\\s+at .*");
	private static final Pattern NOISE = Pattern.compile("\\s+at (java\\.base/)?(java\\.lang\\.reflect\\.|jdk\\.internal\\."
			+ "|org\\.junit\\.|java\\.util\\.(ArrayList\\.forEach|stream\\.|Optional\\.)"
			+ "|org\\.apache\\.maven\\.surefire\\.|org\\.eclipse\\.tycho\\.).*");

	private final StringBuilder failures = new StringBuilder();
	private int tests;
	private int failed;
	private int skipped;
	private int classes;

	public static void main(String[] folders) throws Exception {
		TestReport report = new TestReport();
		for (String folder : folders) {
			report.readBundles(Path.of(folder));
		}
		// Where a build runs, the locale is often the one without letters.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		out.print(report.failures);
		out.println("mekiki: " + report.tests + " tests in " + report.classes + " classes: " + report.failed + " failed, "
				+ report.skipped + " skipped");
		System.exit(report.failed > 0 ? 1 : 0);
	}

	private void readBundles(Path parent) throws Exception {
		for (Path bundle : list(parent)) {
			int before = failed;
			for (Path file : list(bundle.resolve("target/surefire-reports"))) {
				if (file.getFileName().toString().matches("TEST-.*\\.xml")) {
					readSuite(bundle, file);
				}
			}
			if (failed > before) {
				readLog(bundle.resolve("target/work/data/.metadata/.log"));
			}
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private void readSuite(Path bundle, Path file) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
		builder.setErrorHandler(null);
		Element suite;
		try {
			suite = builder.parse(file.toFile()).getDocumentElement();
		} catch (org.xml.sax.SAXException e) {
			// The process ended while it wrote.
			failed++;
			failures.append("\nmekiki: FAILED ").append(file).append(" is not complete: ").append(e.getMessage()).append('\n');
			return;
		}
		classes++;
		NodeList cases = suite.getElementsByTagName("testcase");
		for (int i = 0; i < cases.getLength(); i++) {
			Element test = (Element) cases.item(i);
			tests++;
			skipped += test.getElementsByTagName("skipped").getLength();
			for (String kind : List.of("failure", "error")) {
				NodeList problems = test.getElementsByTagName(kind);
				if (problems.getLength() > 0) {
					failed++;
					tell(bundle, test, (Element) problems.item(0));
				}
			}
		}
	}

	private void tell(Path bundle, Element test, Element problem) {
		failures.append("\nmekiki: FAILED ").append(bundle.getFileName()).append(": ").append(test.getAttribute("classname"))
				.append('.').append(test.getAttribute("name")).append('\n');
		String stack = problem.getTextContent().strip();
		if (stack.isEmpty()) {
			stack = problem.getAttribute("type") + ": " + problem.getAttribute("message");
		}
		for (String line : relevant(stack.lines().toList())) {
			failures.append("  ").append(line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + " …" : line).append('\n');
		}
	}

	/** The messages, and of each exception in the chain the first frames and the ones of our own. */
	private static List<String> relevant(List<String> stack) {
		List<String> lines = new ArrayList<>();
		int frames = 0;
		boolean gap = false;
		for (String line : stack) {
			boolean frame = FRAME.matcher(line).matches();
			frames = frame ? frames : 0;
			if (frame && (NOISE.matcher(line).matches() || frames >= FIRST_FRAMES && !line.contains("org.mekiki."))) {
				gap = true;
				continue;
			}
			if (gap && frame) {
				lines.add("\t…");
			}
			gap = false;
			frames += frame ? 1 : 0;
			lines.add(line);
		}
		if (lines.size() <= STACK_LINES) {
			return lines;
		}
		// The end of a long chain names the cause.
		int head = STACK_LINES * 2 / 3;
		int tail = lines.size() - (STACK_LINES - head);
		List<String> cut = new ArrayList<>(lines.subList(0, head));
		cut.add("\t… " + (tail - head) + " lines …");
		cut.addAll(lines.subList(tail, lines.size()));
		return cut;
	}

	/** The last errors in the log of the workbench that the failed tests ran in. */
	private void readLog(Path log) throws IOException {
		if (!Files.isRegularFile(log)) {
			return;
		}
		List<String> entries = Stream.of(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("(?m)^(?=!ENTRY )"))
				.filter(entry -> entry.matches("(?s)!ENTRY \\S+ 4 .*")).toList();
		if (entries.isEmpty()) {
			return;
		}
		failures.append("\nmekiki: ").append(entries.size())
				.append(" errors in the log of that workbench (tests plant some on purpose); the last:\n");
		for (String entry : entries.subList(Math.max(0, entries.size() - LOGGED_ERRORS), entries.size())) {
			relevant(entry.strip().lines().toList()).forEach(line -> failures.append("  ").append(line).append('\n'));
		}
	}
}
