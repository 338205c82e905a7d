package org.mekiki.curriculum.ui.internal.outline;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.outline.TraineeRole;
import org.mekiki.curriculum.edit.OutlineTotals;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor.Room;
import org.mekiki.curriculum.ui.internal.text.CurriculumIcons;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** Above the outline: the title, one sentence with the counts, and what the room is given to. */
final class CurriculumHead {

	/** Milliseconds; many changes in a row are counted once. */
	private static final int PACE = 250;

	private final CurriculumEditor editor;
	private final Composite body;
	private final Label title;
	private final Label sentence;
	private final Runnable showAgain = this::showAgain;

	CurriculumHead(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 8).spacing(6, 3).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		title = toolkit.createLabel(body, ""); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		ToolBar rooms = new ToolBar(body, SWT.FLAT);
		toolkit.adapt(rooms);
		room(rooms, "outline", Messages.roomOutline, Room.OUTLINE); //$NON-NLS-1$
		room(rooms, "both", Messages.roomBoth, Room.BOTH).setSelection(true); //$NON-NLS-1$
		room(rooms, "page", Messages.roomPage, Room.PAGE); //$NON-NLS-1$
		sentence = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.widthHint = 200;
		sentence.setLayoutData(data);
	}

	private ToolItem room(ToolBar bar, String icon, String hint, Room room) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setImage(CurriculumIcons.get(icon));
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				editor.give(room);
			}
		});
		return item;
	}

	void later() {
		body.getDisplay().timerExec(PACE, showAgain);
	}

	private void showAgain() {
		if (!body.isDisposed() && !editor.session().isClosed() && editor.curriculum() != null) {
			show();
		}
	}

	void show() {
		Curriculum curriculum = editor.curriculum();
		text(title, ElementLabels.text(curriculum));
		String before = sentence.getText();
		text(sentence, sentence(curriculum));
		if (!sentence.getText().equals(before)) {
			body.getParent().layout(true, true);
		}
	}

	/** What the curriculum consists of. */
	private String sentence(Curriculum curriculum) {
		OutlineTotals.Total total = editor.totals().of(curriculum);
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.headParts,
				new Object[] { number(curriculum.getCourses().size()), number(total.units()), number(total.activities()),
						number(total.items()) }));
		parts.add(NLS.bind(Messages.headOutcomes, number(curriculum.getOutcomes().size())));
		long sum = total.minutes();
		if (curriculum.getMinutes() != null) {
			parts.add(sum == curriculum.getMinutes().longValue() ? NLS.bind(Messages.headHours, Durations.text(sum))
					: NLS.bind(Messages.headHoursDiffer, Durations.text(curriculum.getMinutes().longValue()),
							Durations.text(Math.max(0, sum))));
		} else if (sum >= 0) {
			parts.add(NLS.bind(Messages.headHours, Durations.text(sum)));
		}
		List<String> roles = TraineeRole.of(curriculum).stream().map(RolesPane::name).toList();
		if (!roles.isEmpty()) {
			parts.add(NLS.bind(Messages.headRoles, String.join(Messages.headAnd, roles)));
		}
		return String.join(Messages.headComma, parts);
	}

	private static void text(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String number(long number) {
		return NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format(number);
	}
}
