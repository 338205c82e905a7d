package org.mekiki.curriculum.internal.packages.cartridge;

/** Writes Common Cartridges 1.1. */
public final class Cartridge11Exporter extends CartridgeExporter {

	/** Creates an exporter. */
	public Cartridge11Exporter() {
		super(CartridgeEdition.V1_1);
	}
}
