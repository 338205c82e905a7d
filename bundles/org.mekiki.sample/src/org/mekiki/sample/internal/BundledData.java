package org.mekiki.sample.internal;

import java.io.InputStream;

/** The data files inside this bundle. */
public final class BundledData implements SampleData {

	/** The one instance. */
	public static final BundledData INSTANCE = new BundledData();

	private BundledData() {
	}

	@Override
	public InputStream open(String file) {
		return BundledData.class.getResourceAsStream("/data/" + file); //$NON-NLS-1$
	}
}
