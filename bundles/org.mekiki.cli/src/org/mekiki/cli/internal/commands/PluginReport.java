package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.provisioning.api.PlugIn;

/** Lists plug-ins. */
final class PluginReport {

	private final Texts texts;

	PluginReport(Texts texts) {
		this.texts = texts;
	}

	Report of(List<PlugIn> plugIns) {
		Table people = Table.of(texts.get("plugin.id"), texts.get("plugin.version"), texts.get("plugin.name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				texts.get("plugin.provider")); //$NON-NLS-1$
		List<Map<String, Object>> list = new ArrayList<>();
		for (PlugIn plugIn : plugIns) {
			people.row(plugIn.id(), plugIn.version(), plugIn.label(), plugIn.provider());
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("id", plugIn.id()); //$NON-NLS-1$
			entry.put("version", plugIn.version()); //$NON-NLS-1$
			entry.put("name", plugIn.label()); //$NON-NLS-1$
			entry.put("provider", plugIn.provider()); //$NON-NLS-1$
			list.add(entry);
		}
		return new Report(people, List.of("id", "version", "name", "provider"), Map.of("plugins", list)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}
}
