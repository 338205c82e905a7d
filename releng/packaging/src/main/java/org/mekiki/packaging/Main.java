package org.mekiki.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finishes the products between Tycho's installing and archiving them: checks what is in them, adds start scripts,
 * licences and the bill of materials.
 * <p>
 * Arguments: the folder of the products ({@code <os>/<ws>/<arch>} below it), the p2 repository, the root of the
 * project, and the version.
 */
public final class Main {

	private Main() {
	}

	/**
	 * Entry point of the build.
	 *
	 * @param args see the class
	 * @throws IOException when a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 4) {
			throw new IllegalArgumentException("usage: PRODUCTS REPOSITORY PROJECT VERSION");
		}
		Path products = Path.of(args[0]);
		Coordinates coordinates = Coordinates.read(Path.of(args[1]));
		String version = args[3].replace("-SNAPSHOT", "");
		RootFiles rootFiles = new RootFiles(Path.of(args[2]), version);

		List<Product> found = Product.readAll(products);
		if (found.isEmpty()) {
			throw new PackagingException("No product in " + products);
		}
		List<String> problems = new ArrayList<>();
		for (Product product : found) {
			ProductCheck.problems(product).forEach(problem -> problems.add(product.platform() + ": " + problem));
		}
		if (!problems.isEmpty()) {
			throw new PackagingException("The product is not fit to be shipped:\n  " + String.join("\n  ", problems));
		}
		for (Product product : found) {
			rootFiles.copyTo(product);
			List<Component> components = new Inventory(coordinates).of(product);
			Files.writeString(product.home().resolve("sbom.cdx.json"), BillOfMaterials.write(version, components),
					StandardCharsets.UTF_8);
			ThirdParty.write(product.home(), components, product.bundles());
			System.out.println(product.platform() + ": " + product.bundles().size() + " bundles, " + components.size()
					+ " components of others");
		}
	}
}
