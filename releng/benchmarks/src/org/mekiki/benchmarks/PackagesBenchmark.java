package org.mekiki.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/**
 * A course of 500 pages, written in every format, beside the budget of time. The pages are those of the sample's course, over
 * and over, with all their items and exercises. Prints a line for each format.
 */
public final class PackagesBenchmark implements IApplication {

	private static final int PAGES = 500;
	private static final int BUDGET = 10_000;
	private static final double MILLIS = 1_000_000.0;
	private static final List<String> FORMATS = List.of("html", "scorm12", "scorm2004", "cc11", "cc13", "qti21", "qti30", "epub", "pdf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		ModelResource resource = SampleBuilder.create();
		int pages = multiply(((KnowledgeModel) resource.getContents().get(0)).getCurricula().get(0));
		Exporting exporting = new Exporting(ModelAccess.of(resource), Locale.JAPANESE, "ja"); //$NON-NLS-1$
		Path one = Files.createTempFile("packages", null); //$NON-NLS-1$
		Path other = Files.createTempFile("packages", null); //$NON-NLS-1$
		try {
			String[] chosen = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			for (String format : chosen == null || chosen.length == 0 ? FORMATS : List.of(chosen)) {
				ExporterDescriptor exporter = ExporterDescriptor.all().stream()
						.filter(each -> each.contribution().id().equals("org.mekiki.curriculum." + format)).findFirst().orElseThrow(); //$NON-NLS-1$
				long before = System.nanoTime();
				exporting.write(exporter, List.of(), Map.of(), one, null);
				double millis = (System.nanoTime() - before) / MILLIS;
				exporting.write(exporter, List.of(), Map.of(), other, null);
				boolean same = Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other));
				System.out.println(String.format(Locale.ROOT, "packages, %s, %d pages, %d kB, %s, ms (peer: budget) | %.0f | %d | %.3f", //$NON-NLS-1$
						format, Integer.valueOf(pages), Long.valueOf(Files.size(one) / 1024), same ? "same bytes again" : "OTHER BYTES AGAIN", //$NON-NLS-1$ //$NON-NLS-2$
						Double.valueOf(millis), Integer.valueOf(BUDGET), Double.valueOf(millis / BUDGET)));
			}
		} finally {
			Files.delete(one);
			Files.delete(other);
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	/** Adds copies of units to their modules until there are enough. */
	private static int multiply(Curriculum curriculum) {
		List<Unit> units = new ArrayList<>();
		for (Course course : curriculum.getCourses()) {
			for (Module module : course.getModules()) {
				units.addAll(module.getUnits());
			}
		}
		for (int at = 0; units.size() + at < PAGES; at++) {
			Unit unit = units.get(at % units.size());
			Unit copy = EcoreUtil.copy(unit);
			name(copy);
			copy.eAllContents().forEachRemaining(PackagesBenchmark::name);
			((Module) unit.eContainer()).getUnits().add(copy);
		}
		return PAGES;
	}

	private static void name(EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(UUID.randomUUID().toString());
		}
	}
}
