package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The application as the launcher finds and starts it. */
class ApplicationTest {

	@Test
	void theLauncherFindsItAndItsExitCode() throws Exception {
		Captured good = start("--lang", "ja", "kb", "info", "--kb", "sample", "--format", "json");
		assertEquals(0, good.code());
		assertEquals("経済安全保障と重要技術（見本）", new ObjectMapper().readTree(good.output()).get("name").asText());
		assertEquals("", good.messages());
		Captured wrong = start("kb");
		assertEquals(2, wrong.code());
		assertEquals("", wrong.output());
		assertTrue(wrong.messages().contains("--help"));
	}

	private record Captured(Object code, String output, String messages) {
	}

	private static Captured start(String... arguments) throws Exception {
		IExtension extension = Platform.getExtensionRegistry().getExtension("org.mekiki.cli.app");
		assertNotNull(extension);
		IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
		IApplication application = (IApplication) run.createExecutableExtension("class");
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(
				ApplicationTest.class.getClassLoader(), new Class<?>[] { IApplicationContext.class },
				(proxy, method, values) -> "getArguments".equals(method.getName())
						? Map.of(IApplicationContext.APPLICATION_ARGS, arguments)
						: null);
		PrintStream out = System.out;
		PrintStream err = System.err;
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		try {
			System.setOut(new PrintStream(output, true, StandardCharsets.US_ASCII));
			System.setErr(new PrintStream(messages, true, StandardCharsets.US_ASCII));
			Object code = application.start(context);
			return new Captured(code, output.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
	}
}
