package org.mekiki.curriculum.internal.packages.cartridge;

/** Writes Common Cartridges 1.3. */
public final class Cartridge13Exporter extends CartridgeExporter {

	/** Creates an exporter. */
	public Cartridge13Exporter() {
		super(CartridgeEdition.V1_3);
	}
}
