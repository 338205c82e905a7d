package @id@;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;

/** Writes the items of technology lists as CSV. An example: write files of your own in its place. */
public final class @Class@ implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Texts texts = Texts.of(@Class@.class, context.locale());
		line(out, texts.get("list"), texts.get("jurisdiction"), texts.get("date"), texts.get("item"));
		// Nothing chosen means everything.
		List<TechnologyList> lists = context.elements().isEmpty() ? context.model().getLists()
				: context.elements().stream().filter(TechnologyList.class::isInstance).map(TechnologyList.class::cast)
						.toList();
		for (TechnologyList list : lists) {
			for (ListItem item : list.getItems()) {
				context.progress().check();
				line(out, Labels.text(list, context.dataLanguage()), list.getJurisdiction(), list.getDate(),
						Labels.text(item, context.dataLanguage()));
			}
		}
	}

	private static void line(OutputStream out, String... cells) throws IOException {
		out.write((Arrays.stream(cells).map(@Class@::cell).collect(Collectors.joining(",")) + "\r\n")
				.getBytes(StandardCharsets.UTF_8));
	}

	/** Quoted where needed; what a spreadsheet would take for a formula is defused. */
	private static String cell(String text) {
		String value = text == null ? "" : text;
		if (!value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0) {
			value = '\'' + value;
		}
		return value.chars().anyMatch(c -> "\",\r\n".indexOf(c) >= 0) ? '"' + value.replace("\"", "\"\"") + '"' : value;
	}
}
