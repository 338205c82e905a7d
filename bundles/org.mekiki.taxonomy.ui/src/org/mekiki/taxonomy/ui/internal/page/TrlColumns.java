package org.mekiki.taxonomy.ui.internal.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.emf.ecore.EAttribute;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.taxonomy.ChangeFeature;
import org.mekiki.taxonomy.Trl;
import org.mekiki.workbench.api.ElementLabels;

/** The columns of the table of readiness levels, each editable in place. */
final class TrlColumns {

	private static final String[] LEVELS = IntStream.rangeClosed(Trl.LOWEST, Trl.HIGHEST).mapToObj(String::valueOf)
			.toArray(String[]::new);

	private final TableViewer viewer;
	private final PageContext context;

	private TrlColumns(TableViewer viewer, PageContext context) {
		this.viewer = viewer;
		this.context = context;
	}

	static void create(TableViewer viewer, PageContext context) {
		TrlColumns columns = new TrlColumns(viewer, context);
		columns.text(Literals.TRL_ASSESSMENT__DATE, 100);
		columns.choice(Literals.TRL_ASSESSMENT__LEVEL, 64, SWT.RIGHT, LEVELS,
				assessment -> assessment.getLevel() - Trl.LOWEST, index -> index + Trl.LOWEST);
		String[] targets = { Messages.trlReached, Messages.trlTarget };
		columns.choice(Literals.TRL_ASSESSMENT__TARGET, 90, SWT.LEFT, targets,
				assessment -> assessment.isTarget() ? 1 : 0, index -> index == 1);
		columns.text(Literals.TRL_ASSESSMENT__BASIS, 220);
	}

	private TableViewerColumn column(EAttribute attribute, int width, int style, Function<TrlAssessment, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(ElementLabels.name(attribute));
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((TrlAssessment) each)));
		return column;
	}

	private void text(EAttribute attribute, int width) {
		Function<TrlAssessment, String> text = assessment -> {
			Object value = assessment.eGet(attribute);
			return value == null ? "" : value.toString(); //$NON-NLS-1$
		};
		TextCellEditor editor = new TextCellEditor(viewer.getTable());
		column(attribute, width, SWT.LEFT, text).setEditingSupport(support(attribute, editor, text::apply,
				typed -> typed.toString().isBlank() ? null : typed.toString().strip()));
	}

	private void choice(EAttribute attribute, int width, int style, String[] names,
			Function<TrlAssessment, Integer> index, Function<Integer, Object> value) {
		ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), names, SWT.READ_ONLY);
		column(attribute, width, style,
				assessment -> index.apply(assessment) >= 0 && index.apply(assessment) < names.length
						? names[index.apply(assessment)]
						: String.valueOf(assessment.eGet(attribute)))
				.setEditingSupport(support(attribute, editor, index::apply,
						chosen -> (Integer) chosen < 0 ? null : value.apply((Integer) chosen)));
	}

	private EditingSupport support(EAttribute attribute, CellEditor editor, Function<TrlAssessment, Object> read,
			Function<Object, Object> write) {
		return new EditingSupport(viewer) {

			@Override
			protected void setValue(Object element, Object edited) {
				Object value = write.apply(edited);
				if (value != null || !attribute.getEAttributeType().getInstanceClass().isPrimitive()) {
					context.execute().accept(new ChangeFeature(List.of((TrlAssessment) element), attribute, value));
				}
			}

			@Override
			protected Object getValue(Object element) {
				return read.apply((TrlAssessment) element);
			}

			@Override
			protected CellEditor getCellEditor(Object element) {
				return editor;
			}

			@Override
			protected boolean canEdit(Object element) {
				return context.canEdit();
			}
		};
	}
}
