package jp.example.needs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.model.Text;
import org.mekiki.model.actors.Need;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Writes needs as {@link NeedsImporter} reads them. */
public final class NeedsExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		List<Need> needs = context.elements().isEmpty() ? context.model().getNeeds()
				: context.elements().stream().filter(Need.class::isInstance).map(Need.class::cast).toList();
		for (Need need : needs) {
			context.progress().check();
			String line = new NeedLine(Objects.requireNonNullElse(need.getNotation(), need.getId()), label(need, "en"),
					label(need, "ja"), need.getTechnologies().stream().map(Technology::getNotation).filter(Objects::nonNull)
							.toList())
					.text();
			out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
		}
	}

	private static String label(Need need, String language) {
		Text label = Labels.find(need.getLabels(), language);
		return label == null ? "" : label.getValue();
	}
}
