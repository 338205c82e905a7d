package org.mekiki.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.mekiki.store.Credentials;

/** The contract on the embedded engine. */
class DerbyContractTest extends StoreContract {

	private final Path folder = Scratch.folder();
	private final List<Bases> made = new ArrayList<>();

	@Override
	Bases bases() {
		try {
			Bases bases = new DerbyBases(Files.createTempDirectory(folder, "kb"), Credentials.none());
			made.add(bases);
			return bases;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void close() {
		made.forEach(Bases::close);
		Scratch.delete(folder);
	}
}
