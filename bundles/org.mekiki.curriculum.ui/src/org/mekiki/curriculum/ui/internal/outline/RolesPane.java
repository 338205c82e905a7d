package org.mekiki.curriculum.ui.internal.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.outline.TraineeRole;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ThemeColors;

/** Whom a curriculum or course is for, by role, above the form with everything else. */
final class RolesPane {

	private final CurriculumEditor editor;
	private final Composite body;
	private final Composite below;
	private final Map<TraineeRole, Button> boxes = new EnumMap<>(TraineeRole.class);
	private Element shown;

	RolesPane(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		ThemeColors.markPage(body);
		Composite row = toolkit.createComposite(body);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 12;
		layout.marginTop = 8;
		layout.spacing = 14;
		layout.center = true;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		toolkit.createLabel(row, Messages.roles).setToolTipText(Messages.rolesHint);
		for (TraineeRole role : TraineeRole.values()) {
			Button box = toolkit.createButton(row, name(role), SWT.CHECK);
			box.addListener(SWT.Selection, event -> take());
			boxes.put(role, box);
		}
		below = toolkit.createComposite(body);
		below.setLayout(new FillLayout());
		below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	static String name(TraineeRole role) {
		return switch (role) {
		case OFFICIAL -> Messages.roleOfficial;
		case RESEARCHER -> Messages.roleResearcher;
		case ADMINISTRATOR -> Messages.roleAdministrator;
		};
	}

	Composite control() {
		return body;
	}

	Composite below() {
		return below;
	}

	void show(Element element) {
		shown = element;
		refresh();
	}

	void refresh() {
		if (shown != null && shown.eResource() != null) {
			Set<TraineeRole> roles = TraineeRole.of(shown);
			boxes.forEach((role, box) -> {
				box.setSelection(roles.contains(role));
				box.setEnabled(editor.canEdit());
			});
		}
	}

	private void take() {
		Set<TraineeRole> roles = EnumSet.noneOf(TraineeRole.class);
		boxes.forEach((role, box) -> {
			if (box.getSelection()) {
				roles.add(role);
			}
		});
		editor.session().execute(Messages.changeRoles, () -> TraineeRole.set(shown, roles));
	}
}
