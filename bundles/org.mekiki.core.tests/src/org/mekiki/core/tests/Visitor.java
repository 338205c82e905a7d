package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.mekiki.core.api.contribution.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A small bundle that is made, installed and uninstalled while the program runs. */
final class Visitor implements AutoCloseable {

	static final String NAME = "org.example.visitor";

	private final Bundle bundle;

	/** Installs a bundle with an extension and the classes that it names. */
	Visitor(String extension, Class<?>... classes) throws IOException, BundleException {
		var context = FrameworkUtil.getBundle(Visitor.class).getBundleContext();
		bundle = context.installBundle("visitor:" + System.identityHashCode(this),
				new ByteArrayInputStream(jar(extension, classes)));
		bundle.start();
	}

	private static byte[] jar(String extension, Class<?>... classes) throws IOException {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
		headers.putValue("Bundle-Version", "1.2.3");
		headers.putValue("Require-Bundle", "org.mekiki.core");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			jar.putNextEntry(new ZipEntry("plugin.xml"));
			jar.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?eclipse version=\"3.4\"?><plugin>" + extension + "</plugin>")
					.getBytes(StandardCharsets.UTF_8));
			for (Class<?> type : classes) {
				String path = type.getName().replace('.', '/') + ".class";
				jar.putNextEntry(new ZipEntry(path));
				try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
					in.transferTo(jar);
				}
			}
		}
		return bytes.toByteArray();
	}

	/** Waits until something holds that changes with the contributions: the registry tells of them a moment later. */
	static void await(BooleanSupplier condition) throws InterruptedException {
		Semaphore changed = new Semaphore(0);
		Runnable listener = changed::release;
		Contributions.platform().addListener(listener);
		try {
			while (!condition.getAsBoolean()) {
				assertTrue(changed.tryAcquire(60, TimeUnit.SECONDS), "contributions did not change");
			}
		} finally {
			Contributions.platform().removeListener(listener);
		}
	}

	@Override
	public void close() throws BundleException {
		if (bundle.getState() != Bundle.UNINSTALLED) {
			bundle.uninstall();
		}
	}
}
