package org.mekiki.workbench.internal.application;

import java.awt.SplashScreen;

/**
 * The picture that the start script lets the virtual machine show while everything is loaded. The launcher that usually
 * does this is not on Maven Central.
 */
final class StartPicture {

	/** Set by the start script together with the picture; without it the graphics of AWT are not even loaded. */
	private static final String SHOWN = "mekiki.splash"; //$NON-NLS-1$

	private StartPicture() {
	}

	/** Takes the picture away; does nothing if there is none. */
	static void close() {
		if (Boolean.getBoolean(SHOWN)) {
			SplashScreen picture = SplashScreen.getSplashScreen();
			if (picture != null) {
				picture.close();
			}
		}
	}
}
