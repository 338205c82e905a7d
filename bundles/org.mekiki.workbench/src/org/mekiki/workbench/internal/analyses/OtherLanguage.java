package org.mekiki.workbench.internal.analyses;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.mekiki.workbench.api.DataLanguage;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * What the texts of a declaration are in the other language, Japanese or English, so that an analysis is found by both
 * names. The platform keeps only the translation in use; the other one is looked up in the files of the bundle.
 */
final class OtherLanguage {

	private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

	private OtherLanguage() {
	}

	/** The other text, or the text itself if the bundle does not translate it. */
	static String of(String bundle, String version, String text) {
		return KNOWN.computeIfAbsent(bundle + ' ' + version, key -> read(bundle)).getOrDefault(text, text);
	}

	private static Map<String, String> read(String name) {
		Bundle bundle = Platform.getBundle(name);
		Map<String, String> others = new ConcurrentHashMap<>();
		if (bundle != null) {
			Properties english = load(bundle, ""); //$NON-NLS-1$
			Properties japanese = load(bundle, "_ja"); //$NON-NLS-1$
			boolean inJapanese = "ja".equals(DataLanguage.interfaceLocale().getLanguage()); //$NON-NLS-1$
			Properties own = inJapanese ? japanese : english;
			Properties other = inJapanese ? english : japanese;
			own.forEach((key, text) -> {
				if (other.containsKey(key)) {
					others.put((String) text, other.getProperty((String) key));
				}
			});
		}
		return others;
	}

	private static Properties load(Bundle bundle, String suffix) {
		String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION); //$NON-NLS-1$
		Properties texts = new Properties();
		URL url = bundle.getEntry((base == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : base) + suffix
				+ ".properties"); //$NON-NLS-1$
		if (url != null) {
			try (InputStream in = url.openStream()) {
				texts.load(in);
			} catch (IOException | IllegalArgumentException unreadable) {
				ILog.of(OtherLanguage.class).warn("The texts of " + bundle + " cannot be read", unreadable); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return texts;
	}
}
