package org.mekiki.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Runs EMF's own generator on a genmodel, without OSGi, without a workspace: only the platform URIs that the
 * generator writes to are mapped to folders.
 */
final class ModelGenerator {

	private final Path bundles;
	private final String genModelPath;

	/**
	 * @param bundles      the folder that holds the bundles, each in a folder named by its id
	 * @param genModelPath the genmodel as a workspace path, {@code /<bundle>/model/<name>.genmodel}
	 */
	ModelGenerator(Path bundles, String genModelPath) {
		this.bundles = bundles;
		this.genModelPath = genModelPath;
	}

	/** The bundle that the genmodel belongs to. */
	String bundle() {
		return genModelPath.substring(1, genModelPath.indexOf('/', 1));
	}

	/**
	 * Generates the model code into a fresh folder.
	 *
	 * @param target stands for the bundle while generating, emptied first; the code ends up in its {@code src-gen}
	 * @throws IllegalStateException when the genmodel has errors or the generator reports one
	 */
	void generateInto(Path target) throws IOException {
		deleteTree(target);
		Files.createDirectories(target);
		GenModel genModel = load(target);
		Generator generator = new UnmergedGenerator();
		generator.setInput(genModel);
		failOnError(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model", new BasicMonitor()));
	}

	private GenModel load(Path target) throws IOException {
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		copyModel(bundles.resolve(bundle()).resolve("model"), target.resolve("model"));
		EcorePlugin.getPlatformResourceMap().put(bundle(), folderUri(target));

		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		URI ecore = URI.createURI(EcorePackage.class.getResource("/model/Ecore.ecore").toString());
		resources.getURIConverter().getURIMap().put(URI.createURI("platform:/plugin/org.eclipse.emf.ecore/"),
				ecore.trimSegments(2).appendSegment(""));
		GenModel genModel = (GenModel) resources.getResource(URI.createPlatformResourceURI(genModelPath, true), true)
				.getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		failOnError(genModel.diagnose());
		return genModel;
	}

	private static URI folderUri(Path folder) {
		return URI.createFileURI(folder.toAbsolutePath().toString() + "/");
	}

	private static void copyModel(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private static void failOnError(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(diagnostic, new StringBuilder(), "").toString());
		}
	}

	private static StringBuilder describe(Diagnostic diagnostic, StringBuilder text, String indent) {
		text.append(indent).append(diagnostic.getMessage()).append('\n');
		if (diagnostic.getException() != null) {
			text.append(indent).append("  ").append(diagnostic.getException()).append('\n');
		}
		diagnostic.getChildren().forEach(child -> describe(child, text, indent + "  "));
		return text;
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) all.sorted(java.util.Comparator.reverseOrder())::iterator) {
				Files.delete(path);
			}
		}
	}

	/** Merging edited code needs the Java tools of an IDE, and generated code is never edited: always overwrite. */
	private static final class UnmergedGenerator extends Generator {
		@Override
		public JControlModel getJControlModel() {
			return new JControlModel() {
				@Override
				public boolean canMerge() {
					return false;
				}
			};
		}
	}
}
