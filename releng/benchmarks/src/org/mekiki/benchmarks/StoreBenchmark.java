package org.mekiki.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;

/**
 * The knowledge base beside EMF reading the same objects from XMI, in the same process and in turns. Prints a line for
 * each figure: name, ours, peer, ratio.
 */
public final class StoreBenchmark implements IApplication {

	private static final int SMALL = 10_000;
	private static final int MEDIUM = 100_000;
	private static final int LARGE = 1_000_000;
	private static final int ROUNDS = 5;
	private static final int EDITS = 101;
	/** Longest time that a save may take, in milliseconds. */
	private static final double SAVE_BUDGET = 50;

	private final Path folder;

	/** Creates a benchmark with a folder of its own for bases and files. */
	public StoreBenchmark() {
		try {
			folder = Files.createTempDirectory("mekiki-bench"); //$NON-NLS-1$
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Runs without a framework, with everything on the class path.
	 *
	 * @param arguments
	 *            sizes to use, in objects: small, medium, large; none for 10,000, 100,000 and 1,000,000
	 * @throws Exception
	 *             if a base or file cannot be written
	 */
	public static void main(String[] arguments) throws Exception {
		int[] sizes = arguments.length == 3 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
				: new int[] { SMALL, MEDIUM, LARGE };
		new StoreBenchmark().run(sizes);
	}

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		run(SMALL, MEDIUM, LARGE);
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private void run(int... sizes) throws Exception {
		ModelPackage.eINSTANCE.eClass();
		try {
			for (int size : sizes) {
				make(size);
			}
			open(sizes[1], 2, ROUNDS);
			open(sizes[2], 0, 3);
			memory(sizes[1]);
			saves(sizes);
		} finally {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	private FolderLocation base(int size) {
		return new FolderLocation(folder.resolve("base" + size)); //$NON-NLS-1$
	}

	private Path xmi(int size) {
		return folder.resolve("model" + size + ".xmi"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void make(int size) throws StoreException, IOException {
		try (KnowledgeBase base = KnowledgeBases.create(base(size), CreateOptions.standard(), null)) {
			SampleTree tree = new SampleTree(base.model());
			while (tree.size() < size) {
				tree.grow(Math.min(50_000, size - tree.size()));
				base.save("bench", "", null); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		// the peer gets a copy of its own, so that nothing of the store is in its objects
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(xmi(size).toString()));
		try (KnowledgeBase base = KnowledgeBases.open(base(size), OpenOptions.standard(), null)) {
			EObject root = base.model();
			base.resource().withoutNotifications(() -> resource.getContents().add(root));
			resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8")); //$NON-NLS-1$
		}
	}

	private XMIResourceImpl loadXmi(int size) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(xmi(size).toString()));
		resource.setIntrinsicIDToEObjectMap(new HashMap<>());
		try {
			resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return resource;
	}

	private KnowledgeBase openBase(int size) {
		try {
			return KnowledgeBases.open(base(size), OpenOptions.standard(), null);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void open(int size, int warmUp, int rounds) {
		List<Double> ours = new ArrayList<>();
		List<Double> peer = new ArrayList<>();
		for (int i = 0; i < warmUp + rounds; i++) {
			System.gc();
			long before = System.nanoTime();
			KnowledgeBase base = openBase(size);
			double opened = millis(before);
			base.close();
			System.gc();
			before = System.nanoTime();
			XMIResourceImpl loaded = loadXmi(size);
			double read = millis(before);
			if (loaded.getContents().isEmpty()) {
				throw new IllegalStateException();
			}
			if (i >= warmUp) {
				ours.add(Double.valueOf(opened));
				peer.add(Double.valueOf(read));
			}
		}
		figure(String.format(Locale.ROOT, "open %,d objects, ms (peer: XMI load)", Integer.valueOf(size)), median(ours), //$NON-NLS-1$
				median(peer));
	}

	private void memory(int size) {
		double ours = bytes(() -> openBase(size), size);
		double peer = bytes(() -> loadXmi(size), size);
		figure("memory of one object with two labels, bytes (peer: EMF)", ours, peer); //$NON-NLS-1$
	}

	private static double bytes(Supplier<Object> loader, int size) {
		long before = used();
		Object kept = loader.get();
		double each = (used() - before) / (double) size;
		if (kept instanceof KnowledgeBase base) {
			base.close();
		}
		return each;
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	/** Saves single edits in all bases in turns, so that whatever slows the machine slows all of them. */
	private void saves(int... sizes) throws StoreException {
		List<KnowledgeBase> bases = new ArrayList<>();
		List<List<Double>> times = new ArrayList<>();
		List<List<Technology>> technologies = new ArrayList<>();
		for (int size : sizes) {
			KnowledgeBase base = openBase(size);
			bases.add(base);
			times.add(new ArrayList<>());
			technologies.add(SampleTree.leaves(base.model()));
		}
		for (int round = -EDITS; round < EDITS; round++) {
			for (int i = 0; i < sizes.length; i++) {
				List<Technology> all = technologies.get(i);
				// strides through the whole base, so that the pages touched are not warm
				Technology technology = all.get((int) ((round + EDITS) * 7_919L % all.size()));
				long before = System.nanoTime();
				technology.getLabels().get(0).setValue("edit " + round); //$NON-NLS-1$
				bases.get(i).save("bench", "", null); //$NON-NLS-1$ //$NON-NLS-2$
				if (round >= 0) {
					times.get(i).add(Double.valueOf(millis(before)));
				}
			}
		}
		for (int i = 0; i < sizes.length; i++) {
			figure(String.format(Locale.ROOT, "save of one edit at %,d objects, ms (peer: budget)", //$NON-NLS-1$
					Integer.valueOf(sizes[i])), median(times.get(i)), SAVE_BUDGET);
		}
		for (int i = 1; i < sizes.length; i++) {
			figure(String.format(Locale.ROOT, "save of one edit at %,d objects, ms (peer: at %,d)", //$NON-NLS-1$
					Integer.valueOf(sizes[i]), Integer.valueOf(sizes[0])), median(times.get(i)), median(times.get(0)));
		}
		bases.forEach(KnowledgeBase::close);
	}

	private static double millis(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get(sorted.size() / 2).doubleValue();
	}

	private static void figure(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s | %.2f | %.2f | %.2f", name, Double.valueOf(ours), //$NON-NLS-1$
				Double.valueOf(peer), Double.valueOf(ours / peer)));
	}
}
