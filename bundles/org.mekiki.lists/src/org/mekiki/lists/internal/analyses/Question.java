package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.Counting;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.lists.matrix.MatrixWords;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.ModelText;

/** What all comparisons of lists are asked with: a taxonomy, lists, a depth, which links count. */
final class Question {

	private static final int SHARE_DIGITS = 6;

	final AnalysisContext context;
	final Texts texts;
	final Matrix matrix;
	final MatrixWords words;
	/** The technologies that are compared: those of the depth asked for, and higher ones that are not divided as far. */
	final List<MatrixRow> rows;
	/** Lists in their latest editions among those asked for. */
	final List<MatrixColumn> lists;

	private Question(AnalysisContext context, Texts texts, Matrix matrix) {
		this.context = context;
		this.texts = texts;
		this.matrix = matrix;
		words = new MatrixWords(matrix, context.locale());
		int level = context.arguments().integer("depth", 1) - 1; //$NON-NLS-1$
		rows = matrix.rows().stream().filter(row -> row.depth() == level || row.depth() < level && !row.hasChildren())
				.toList();
		lists = matrix.columns().stream().filter(MatrixColumn::isLatest).toList();
	}

	/** Reads the arguments and counts. */
	static Question of(AnalysisContext context, boolean earlierEditions) throws AnalysisException {
		Texts texts = Texts.of(Question.class, context.locale());
		Counting counting = "agreed".equals(context.arguments().text("states")) ? Counting.AGREED : Counting.ALL; //$NON-NLS-1$ //$NON-NLS-2$
		String taxonomy = context.arguments().element("taxonomy", Taxonomy.class).map(Taxonomy::getId).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> ids = context.arguments().elements("lists", TechnologyList.class).stream().map(TechnologyList::getId) //$NON-NLS-1$
				.toList();
		Set<String> jurisdictions = new HashSet<>(context.arguments().texts("jurisdictions")); //$NON-NLS-1$
		MatrixRequest request = new MatrixRequest(taxonomy, ids, earlierEditions, counting, context.dataLanguage());
		Matrix matrix = Matrix.of(context.model(), request);
		context.progress().check();
		if (!jurisdictions.isEmpty()) {
			List<String> wanted = matrix.columns().stream().filter(column -> jurisdictions.contains(column.jurisdiction()))
					.map(column -> column.list().id()).toList();
			if (wanted.isEmpty()) {
				throw new AnalysisException(texts.get("no.lists")); //$NON-NLS-1$
			}
			matrix = Matrix.of(context.model(),
					new MatrixRequest(request.taxonomy(), wanted, earlierEditions, counting, context.dataLanguage()));
		}
		if (matrix.columns().isEmpty()) {
			throw new AnalysisException(texts.get("no.lists")); //$NON-NLS-1$
		}
		Question question = new Question(context, texts, matrix);
		if (question.rows.isEmpty()) {
			throw new AnalysisException(texts.get("no.rows")); //$NON-NLS-1$
		}
		return question;
	}

	/** Whether a list names a technology. */
	boolean names(MatrixColumn list, MatrixRow row) {
		return !matrix.cell(row.index(), list.index()).isEmpty();
	}

	/** The topmost technology above another; empty for the topmost themselves. */
	String area(MatrixRow row) {
		MatrixRow at = row;
		while (at.parent() >= 0) {
			at = matrix.rows().get(at.parent());
		}
		return at == row ? "" : at.technology().label(); //$NON-NLS-1$
	}

	/** Lists that name a technology. */
	List<MatrixColumn> naming(MatrixRow row) {
		return lists.stream().filter(list -> names(list, row)).toList();
	}

	/** A list in few words, with its date. */
	String heading(MatrixColumn list) {
		return list.date().isEmpty() ? list.shortName() : texts.get("heading", list.shortName(), list.date()); //$NON-NLS-1$
	}

	/** A list in as few words as can be. */
	ModelLink link(MatrixColumn list) {
		return new ModelLink(list.list().id(), list.list().type(), heading(list));
	}

	/** Identifier of the column of a list in tables, the same in all languages. */
	static String columnId(MatrixColumn list) {
		return "list:" + (list.notation().isEmpty() ? list.list().id() : list.notation()); //$NON-NLS-1$
	}

	static String key(MatrixRow row, MatrixColumn list) {
		return row.technology().id() + '/' + list.list().id();
	}

	String jurisdiction(String code) {
		return code.isEmpty() ? texts.get("nowhere") : ModelText.jurisdiction(code, context.locale()); //$NON-NLS-1$
	}

	/** Names of technologies, which may have separators in them. */
	String names(List<MatrixRow> some) {
		return listed(some.stream().map(row -> quoted(row.technology().label())).toList());
	}

	/** Names with separators. */
	String listed(List<String> names) {
		return names.stream().reduce((one, other) -> texts.get("separator", one, other)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Sentences after one another. */
	String said(List<String> sentences) {
		return sentences.stream().reduce((one, other) -> texts.get("then", one, other)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String quoted(String name) {
		return texts.get("quoted", name); //$NON-NLS-1$
	}

	/** A part of a whole; null if the whole is nothing. */
	static BigDecimal share(int part, int whole) {
		return whole == 0 ? null
				: BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
	}

	static Integer size(List<?> list) {
		return Integer.valueOf(list.size());
	}

	/** A list and where it is cited. */
	Trail trail(MatrixColumn list) {
		return new Trail(list.list().label(), list.list(), list.sources(), List.of());
	}

	/** A technology and where it is cited. */
	static Trail trail(MatrixRow row) {
		return new Trail(row.technology().label(), row.technology(), row.sources(), List.of());
	}

	/** The picture stands for itself when it is taken elsewhere: what counts in it, and where it is from. */
	Caption caption(String title) {
		Set<String> sources = new TreeSet<>();
		lists.forEach(list -> list.sources().stream().map(SourceRef::title).forEach(sources::add));
		List<String> few = new ArrayList<>(sources);
		return new Caption(title, texts.get("caption", matrix.taxonomy().label(), size(lists)), //$NON-NLS-1$
				few.isEmpty() ? "" : texts.get("source", listed(few))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
