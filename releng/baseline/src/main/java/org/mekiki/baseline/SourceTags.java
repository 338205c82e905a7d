package org.mekiki.baseline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.doctree.BlockTagTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/** The Javadoc tags of types and members, which class files do not have. */
final class SourceTags {

	private final Map<String, Set<String>> tags = new HashMap<>();
	private final Map<String, Set<String>> since = new HashMap<>();
	private final Set<String> generated = new HashSet<>();

	/** Reads the sources of the given packages in {@code src} and {@code src-gen} below the folder of a bundle. */
	static SourceTags read(Path bundle, Set<String> packages) {
		SourceTags result = new SourceTags();
		for (String root : List.of("src", "src-gen")) {
			List<Path> files = new ArrayList<>();
			for (String name : packages) {
				files.addAll(sources(bundle.resolve(root).resolve(name.replace('.', '/'))));
			}
			if (!files.isEmpty()) {
				result.parse(files, root.equals("src-gen"));
			}
		}
		return result;
	}

	private static List<Path> sources(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		} catch (IOException e) {
			throw new BaselineException("Cannot read " + folder, e);
		}
	}

	private void parse(List<Path> files, boolean areGenerated) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			Scanner scanner = new Scanner(DocTrees.instance(task), areGenerated);
			for (CompilationUnitTree unit : task.parse()) {
				scanner.scan(unit, unit.getPackageName() + ".");
			}
		} catch (IOException e) {
			throw new BaselineException("Cannot read the sources", e);
		}
	}

	/** The names of the block tags of a type, by its binary name. */
	Set<String> ofType(String type) {
		return tags.getOrDefault(type, Set.of());
	}

	boolean isGenerated(String type) {
		return generated.contains(type);
	}

	/** What {@code @since} says at the type, or at its members of that name; null when the source has no such thing. */
	Set<String> since(String type, String member) {
		return since.get(member.isEmpty() ? type : type + "#" + member);
	}

	private final class Scanner extends TreePathScanner<Void, String> {

		private final DocTrees docs;
		private final boolean areGenerated;

		Scanner(DocTrees docs, boolean areGenerated) {
			this.docs = docs;
			this.areGenerated = areGenerated;
		}

		@Override
		public Void visitClass(ClassTree tree, String prefix) {
			String type = prefix + tree.getSimpleName();
			remember(type, type);
			if (areGenerated) {
				generated.add(type);
			}
			return super.visitClass(tree, type + "$");
		}

		@Override
		public Void visitMethod(MethodTree tree, String prefix) {
			remember(member(prefix, tree.getName().toString()), null);
			// What is declared inside is nobody else's business.
			return null;
		}

		@Override
		public Void visitVariable(VariableTree tree, String prefix) {
			remember(member(prefix, tree.getName().toString()), null);
			return null;
		}

		private String member(String prefix, String name) {
			return prefix.substring(0, prefix.length() - 1) + "#" + name;
		}

		private void remember(String key, String type) {
			Set<String> versions = since.computeIfAbsent(key, name -> new HashSet<>());
			DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
			if (comment == null) {
				return;
			}
			for (DocTree tag : comment.getBlockTags()) {
				if (tag instanceof SinceTree sinceTag) {
					versions.add(sinceTag.getBody().toString());
				}
				if (type != null && tag instanceof BlockTagTree block) {
					tags.computeIfAbsent(type, name -> new HashSet<>()).add(block.getTagName());
				}
			}
		}
	}
}
