package org.mekiki.workbench.internal.exchange;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.exchange.FeatureChange;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.text.ModelText;
import org.mekiki.workbench.api.DataLanguage;

/** A preview in words. */
final class PreviewRows {

	private PreviewRows() {
	}

	/** The counts in one sentence. */
	static String sentence(ImportPreview preview, String file) {
		String counts = NLS.bind(Messages.counts, new Object[] { count(preview.count(Kind.NEW)),
				count(preview.count(Kind.CHANGED)), count(preview.count(Kind.SAME)), count(preview.count(Kind.REMOVED)),
				count(preview.count(Kind.REFUSED)), file });
		String remarks = preview.count(Kind.REMARK) == 0 ? "" //$NON-NLS-1$
				: ' ' + NLS.bind(Messages.remarks, count(preview.count(Kind.REMARK)));
		return counts + remarks + (preview.changesSomething() ? "" : ' ' + Messages.nothingToDo); //$NON-NLS-1$
	}

	/** A number with thousands separated. */
	static String count(long number) {
		return NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format(number);
	}

	static String kind(Kind kind) {
		return switch (kind) {
		case NEW -> Messages.kindNew;
		case CHANGED -> Messages.kindChanged;
		case REMOVED -> Messages.kindRemoved;
		case SAME -> Messages.kindSame;
		case REFUSED -> Messages.kindRefused;
		case REMARK -> Messages.kindRemark;
		};
	}

	/** Name of the icon that doubles the word. */
	static String icon(Kind kind) {
		return switch (kind) {
		case NEW -> "add"; //$NON-NLS-1$
		case CHANGED -> "fix"; //$NON-NLS-1$
		case REMOVED -> "remove"; //$NON-NLS-1$
		case SAME -> "info"; //$NON-NLS-1$
		case REFUSED -> "warning"; //$NON-NLS-1$
		case REMARK -> "why"; //$NON-NLS-1$
		};
	}

	static String file(ImportEntry entry) {
		return entry.place() == null ? "" : entry.place().file(); //$NON-NLS-1$
	}

	static String line(ImportEntry entry) {
		return entry.place() == null || entry.place().line() == 0 ? "" : Long.toString(entry.place().line()); //$NON-NLS-1$
	}

	static String cell(ImportEntry entry) {
		return entry.place() == null ? "" : entry.place().cell(); //$NON-NLS-1$
	}

	/** Kind and name of the object. */
	static String object(ImportEntry entry) {
		return entry.object() == null ? "" : type(entry.object().type()) + ": " + entry.object().label(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What changes, or why something is refused, on one line. */
	static String what(ImportEntry entry) {
		return entry.message().isEmpty() ? String.join("; ", changes(entry)).replace('\n', ' ') //$NON-NLS-1$
				: entry.message().replace('\n', ' ');
	}

	/** The same in full. */
	static String details(ImportEntry entry) {
		String head = entry.place() == null ? object(entry)
				: object(entry).isEmpty() ? entry.place().toString() : object(entry) + "  (" + entry.place() + ')'; //$NON-NLS-1$
		String message = entry.message().isEmpty() ? "" : '\n' + entry.message(); //$NON-NLS-1$
		return head + message + changes(entry).stream().map(line -> '\n' + line).collect(Collectors.joining());
	}

	private static List<String> changes(ImportEntry entry) {
		return entry.changes().stream().map(PreviewRows::change).toList();
	}

	private static String change(FeatureChange change) {
		return change.before().isEmpty() ? NLS.bind(Messages.added, change.label(), change.after())
				: NLS.bind(Messages.changed, new Object[] { change.label(), change.before(),
						change.after().isEmpty() ? Messages.nothing : change.after() });
	}

	private static String type(String name) {
		Locale locale = DataLanguage.interfaceLocale();
		EClass type = find(ModelPackage.eINSTANCE, name);
		return type == null ? name : ModelText.label(type, locale);
	}

	private static EClass find(EPackage in, String name) {
		EClassifier own = in.getEClassifier(name);
		if (own instanceof EClass type) {
			return type;
		}
		return in.getESubpackages().stream().map(below -> find(below, name)).filter(found -> found != null).findFirst()
				.orElse(null);
	}

	/** The entries of the kinds that have all words of a query somewhere, in their order. */
	static List<ImportEntry> filter(List<ImportEntry> entries, Set<Kind> kinds, String query) {
		List<String> words = List.of(TextFolding.fold(query).strip().split("\\s+")); //$NON-NLS-1$
		return entries.stream().filter(entry -> kinds.contains(entry.kind()) && has(entry, words)).toList();
	}

	private static boolean has(ImportEntry entry, List<String> words) {
		if (words.size() == 1 && words.getFirst().isEmpty()) {
			return true;
		}
		String text = TextFolding.fold(String.join(" ", object(entry), what(entry), file(entry), line(entry), cell(entry))); //$NON-NLS-1$
		return words.stream().allMatch(text::contains);
	}
}
