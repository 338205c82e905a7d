package org.mekiki.curriculum.internal.packages.cartridge;

import java.io.IOException;
import java.io.OutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.internal.packages.ChosenCurriculum;

/** Writes a curriculum as a Common Cartridge. */
public abstract class CartridgeExporter implements Exporter {

	private final CartridgeEdition edition;

	CartridgeExporter(CartridgeEdition edition) {
		this.edition = edition;
	}

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		new Cartridge(edition, context, ChosenCurriculum.of(context)).write(out);
	}
}
