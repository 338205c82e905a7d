package org.mekiki.baseline;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What plug-ins must not do with types: {@code noimplement} an interface, {@code noextend} a class or interface.
 *
 * @param byType the restrictions by binary name of the type; types without one are not in it
 */
record Restrictions(SortedMap<String, SortedSet<String>> byType) {

	/** The tags that restrict. */
	static final Set<String> TAGS = Set.of("noimplement", "noextend");

	/**
	 * Reads them from the tags in the sources. Sealed types and interfaces that EMF generated are restricted by their
	 * nature.
	 */
	static Restrictions of(SortedMap<String, byte[]> classes, SourceTags tags) {
		SortedMap<String, SortedSet<String>> byType = new TreeMap<>();
		classes.forEach((path, bytes) -> {
			String type = path.replaceAll("\\.class$", "").replace('/', '.');
			SortedSet<String> restrictions = new TreeSet<>(tags.ofType(type));
			restrictions.retainAll(TAGS);
			if (tags.isGenerated(type) || isSealed(bytes)) {
				restrictions.addAll(TAGS);
			}
			if (!restrictions.isEmpty()) {
				byType.put(type, restrictions);
			}
		});
		return new Restrictions(byType);
	}

	private static boolean isSealed(byte[] bytes) {
		boolean[] sealed = new boolean[1];
		new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public void visitPermittedSubclass(String permitted) {
				sealed[0] = true;
			}
		}, ClassReader.SKIP_CODE);
		return sealed[0];
	}

	static Restrictions parse(String text) {
		SortedMap<String, SortedSet<String>> byType = new TreeMap<>();
		text.lines().map(line -> line.split(" ")).forEach(words -> {
			for (int i = 1; i < words.length; i++) {
				byType.computeIfAbsent(words[0], type -> new TreeSet<>()).add(words[i]);
			}
		});
		return new Restrictions(byType);
	}

	Set<String> of(String type) {
		return byType.getOrDefault(type, new TreeSet<>());
	}

	/** One type a line: its name, then its restrictions. */
	@Override
	public String toString() {
		return byType.entrySet().stream().map(Restrictions::line).collect(Collectors.joining());
	}

	private static String line(Map.Entry<String, SortedSet<String>> entry) {
		return entry.getKey() + " " + String.join(" ", entry.getValue()) + "\n";
	}
}
