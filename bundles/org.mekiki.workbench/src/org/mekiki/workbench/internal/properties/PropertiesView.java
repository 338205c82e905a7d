package org.mekiki.workbench.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.internal.editors.ElementHeader;
import org.mekiki.workbench.internal.selection.SelectionFollower;
import org.mekiki.workbench.internal.selection.Turns;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.theme.Themes;

/** The form of the element that is selected anywhere in the window. */
public final class PropertiesView extends ViewPart implements SessionsListener, SessionListener {

	private final Runnable languageListener = this::showHeader;
	private FormToolkit toolkit;
	private VerticalForm scrolled;
	private ElementHeader header;
	private PropertyForm form;
	private Label empty;
	private Element element;
	private SelectionFollower follower;
	private Turns turns;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.getHyperlinkGroup().setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
		scrolled = new VerticalForm(parent, toolkit);
		Themes.markPage(scrolled);
		Composite body = scrolled.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).create());
		empty = toolkit.createLabel(body, Messages.nothingSelected, SWT.WRAP);
		Themes.color(empty, ThemeColors.MUTED);
		GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wrapped.widthHint = 60;
		empty.setLayoutData(wrapped);
		header = new ElementHeader(body, toolkit);
		header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		form = new PropertyForm(body, toolkit);
		form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		SessionManager.get().addListener(this);
		DataLanguage.addListener(languageListener);
		turns = new Turns(scrolled);
		follower = new SelectionFollower(this, scrolled, this::follow);
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		}
		show(Selections.first(getSite().getPage().getSelection()));
	}

	private void follow(ISelection selection) {
		Element selected = Selections.first(selection);
		if (selected != null && selected != element) {
			show(selected);
		}
	}

	/** Fills the form step by step: making it for an element of another class takes longer than anybody should wait. */
	private void show(Element selected) {
		EditingSession session = SessionManager.get().active();
		element = session != null && selected != null && selected.eResource() != null ? selected : null;
		List<Runnable> steps = new ArrayList<>(form.steps(element == null ? null : session, element));
		Runnable last = steps.removeLast();
		steps.add(() -> {
			scrolled.fill(() -> {
				fillHeader();
				last.run();
			});
			scrolled.setOrigin(0, 0);
		});
		turns.start(steps);
	}

	private void showHeader() {
		scrolled.fill(this::fillHeader);
	}

	private void fillHeader() {
		visible(empty, element == null);
		visible(header.control(), element != null);
		if (element != null) {
			header.show(element);
		}
	}

	private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		follower.forget();
		show(null);
	}

	@Override
	public void modelChanged(ModelChange change) {
		if (element != null && element.eResource() == null) {
			show(null);
		} else if (element != null && concerns(change) && !header.shows(element)) {
			showHeader();
		}
	}

	/** The header tells of the element and of all that it stands in. */
	private boolean concerns(ModelChange change) {
		boolean found = false;
		for (EObject at = element; at instanceof Identified one && !found; at = at.eContainer()) {
			found = change.affects(one);
		}
		return found;
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		DataLanguage.removeListener(languageListener);
		follower.stop();
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			session.removeListener(this);
		}
		toolkit.dispose();
		super.dispose();
	}
}
