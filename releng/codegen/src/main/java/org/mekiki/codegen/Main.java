package org.mekiki.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the model code from the Ecore, or checks that the committed code is what the Ecore gives.
 * <p>
 * Arguments: {@code generate|check}, the folder of the bundles, the genmodel as {@code /<bundle>/model/x.genmodel},
 * and a scratch folder.
 */
public final class Main {

	private Main() {
	}

	/**
	 * Entry point of the build.
	 *
	 * @param args see the class
	 * @throws IOException           when a file cannot be read or written
	 * @throws IllegalStateException when the check finds a difference, or the model has errors
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 4) {
			throw new IllegalArgumentException("usage: generate|check BUNDLES /BUNDLE/model/NAME.genmodel SCRATCH");
		}
		Path bundles = Path.of(args[1]).toAbsolutePath().normalize();
		Path scratch = Path.of(args[3]).toAbsolutePath().normalize();
		ModelGenerator generator = new ModelGenerator(bundles, args[2]);
		generator.generateInto(scratch);

		SourceTree generated = SourceTree.read(scratch.resolve("src-gen"));
		if (generated.isEmpty()) {
			throw new IllegalStateException("The generator wrote nothing: is modelDirectory /<bundle>/src-gen?");
		}
		SourceTree committed = SourceTree.read(bundles.resolve(generator.bundle()).resolve("src-gen"));
		List<String> differences = generated.differencesTo(committed);
		switch (args[0]) {
		case "generate" -> {
			generated.writeTo(committed);
			System.out.println("Model code: " + differences.size() + " file(s) changed");
		}
		case "check" -> {
			if (!differences.isEmpty()) {
				throw new IllegalStateException(
						"src-gen of " + generator.bundle() + " is not what its Ecore gives. Run: ./mekiki generate\n  "
								+ String.join("\n  ", differences));
			}
		}
		default -> throw new IllegalArgumentException("generate or check, not " + args[0]);
		}
	}
}
