package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.analyses.Catalogue;
import org.mekiki.workbench.internal.analyses.CatalogueChanges;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;
import org.mekiki.workbench.internal.analyses.FaultPanel;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.internal.parameters.ParameterForm;
import org.mekiki.workbench.internal.session.Unattended;
import org.mekiki.workbench.internal.theme.Themes;

/** The controls of a result editor: head, parameters, notices, and the sections of the result. */
final class ResultPage implements RunControl.Listener {

	private static final int WRAP = 80;

	private final ResultEditor editor;
	private final AnalysisDescriptor analysis;
	private final EditingSession session;
	private final RunControl run;
	private final Composite body;
	private final ResultHead head;
	private final ParameterForm form;
	private final NoticeBar notice;
	private final Composite place;
	private final StackLayout stack = new StackLayout();
	private final SectionTabs tabs;
	private final ToolItem pin;
	private final ToolItem compare;
	private final ToolItem export;
	private final ToolItem add;
	private Control message;
	private boolean usable = true;

	ResultPage(Composite parent, ResultEditor editor) {
		this.editor = editor;
		analysis = editor.input().analysis();
		session = editor.input().session();
		run = new RunControl(session, analysis, this);
		body = new Composite(parent, SWT.NONE);
		Themes.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new ResultHead(body, this::runOrCancel);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		pin = head.tool(SWT.CHECK, "pin", Messages.pinTip, this::pin); //$NON-NLS-1$
		compare = head.tool(SWT.DROP_DOWN, "compare", Messages.compareTip, this::compareMenu); //$NON-NLS-1$
		export = head.tool(SWT.DROP_DOWN, "export", Messages.exportTip, this::exportMenu); //$NON-NLS-1$
		add = head.tool(SWT.DROP_DOWN, "report", Messages.addTip, this::addMenu); //$NON-NLS-1$
		form = new ParameterForm(body, session, analysis.parameters(), LastValues.completed(session, analysis, Map.of()),
				this::checkStale, this::submit);
		GridDataFactory.fillDefaults().grab(true, false).indent(14, 0).exclude(form.isEmpty()).applyTo(form.control());
		form.control().setVisible(!form.isEmpty());
		Label gap = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 8).exclude(form.isEmpty()).applyTo(gap);
		notice = new NoticeBar(body);
		place = new Composite(body, SWT.NONE);
		place.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		tabs = new SectionTabs(place, editor);
		head.show(analysis.label(), ""); //$NON-NLS-1$
		enableTools();
		CatalogueChanges.follow(body, this::catalogueChanged);
	}

	RunControl run() {
		return run;
	}

	ParameterForm form() {
		return form;
	}

	NoticeBar notice() {
		return notice;
	}

	SectionTabs tabs() {
		return tabs;
	}

	ResultHead head() {
		return head;
	}

	/** What is in the place of the result; null while a result is shown. */
	Control message() {
		return stack.topControl == tabs.control() ? null : message;
	}

	void setFocus() {
		SectionPane pane = tabs.current();
		if (pane != null && message() == null) {
			pane.setFocus();
		} else if (!form.isEmpty()) {
			form.setFocus();
		} else {
			body.setFocus();
		}
	}

	/** Takes values and runs if all that is needed is there. */
	void start(Map<String, List<String>> values, AnalysisJob ahead) {
		form.set(LastValues.completed(session, analysis, values));
		if (form.isValid() && ahead != null && ahead.values().equals(form.values())) {
			prepare();
			run.take(ahead);
			return;
		}
		if (ahead != null) {
			ahead.cancel();
		}
		if (form.isValid()) {
			go();
		} else {
			tell("info", Messages.needsValues); //$NON-NLS-1$
			form.setFocus();
		}
	}

	private void submit() {
		if (!run.isRunning()) {
			runOrCancel();
		}
	}

	private void runOrCancel() {
		if (run.isRunning()) {
			run.cancel();
			head.setEnabled(false);
		} else if (editor.isPinned()) {
			ResultEditors.openAnother(editor, form.values());
		} else if (form.check()) {
			go();
		}
	}

	private void go() {
		prepare();
		run.start(form.values());
	}

	private void prepare() {
		LastValues.remember(session, analysis.id(), form.values());
		notice.hide();
		head.setRunning(true);
	}

	@Override
	public void running(int percent, String task) {
		String text = task.isBlank() ? Messages.running : NLS.bind(Messages.runningTask, task);
		if (!text.equals(notice.message()) && !notice.message().startsWith(Messages.running)) {
			notice.running(text, Messages.cancel, this::runOrCancel);
			describe();
		}
		notice.progress(percent, text);
	}

	@Override
	public void ended(Outcome outcome) {
		if (body.isDisposed()) {
			return;
		}
		head.setRunning(false);
		head.setEnabled(true);
		notice.hide();
		switch (outcome) {
		case Outcome.Success success -> {
			editor.found();
			show(success.run());
		}
		case Outcome.Cancelled cancelled -> notice.show("info", Messages.cancelled, List.of()); //$NON-NLS-1$
		case Outcome.Refused refused -> {
			form.show(refused.problems());
			tell("info", Messages.needsValues); //$NON-NLS-1$
		}
		case Outcome.NoAnswer none -> tell("info", none.reason()); //$NON-NLS-1$
		case Outcome.Failed failed ->
			put(FaultPanel.of(place, failed.fault(), analysis.contribution()));
		}
		enableTools();
	}

	private void show(AnalysisRun found) {
		head.show(found.result().title().isBlank() ? analysis.label() : found.result().title(), found.result().summary());
		tabs.show(found.result());
		stack.topControl = tabs.control();
		place.layout();
		if (message != null) {
			message.dispose();
			message = null;
		}
		tabs.current().tellSelection();
		checkStale();
	}

	/** Says that something was done, until the next change. */
	void tellDone(String text, List<NoticeBar.Deed> deeds) {
		say("info", text, deeds); //$NON-NLS-1$
	}

	/** Says that something did not work, until the next change; the deed may be null. */
	void tellError(String text, NoticeBar.Deed deed) {
		if (body.isDisposed() && !Unattended.isOn()) {
			MessageDialog.openError(null, analysis.label(), text);
		}
		say("error", text, deed == null ? List.of() : List.of(deed)); //$NON-NLS-1$
	}

	private void say(String icon, String text, List<NoticeBar.Deed> deeds) {
		if (body.isDisposed() || run.isRunning()) {
			return;
		}
		List<NoticeBar.Deed> all = new ArrayList<>(deeds);
		all.add(new NoticeBar.Deed(Messages.dismiss, this::checkStale));
		notice.show(icon, text, all);
	}

	/** Shows a sentence in the place of the result. */
	private void tell(String icon, String text) {
		Composite panel = new Composite(place, SWT.NONE);
		panel.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(8, 0).create());
		Label image = new Label(panel, SWT.NONE);
		image.setImage(Icons.get(icon));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
		Label label = new Label(panel, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Themes.color(label, ThemeColors.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(label);
		put(panel);
	}

	/** Says what the analysis is about while there is nothing found to say. */
	private void describe() {
		if (run.last() == null) {
			head.show(analysis.label(), analysis.contribution().description());
		}
	}

	private void put(Control panel) {
		describe();
		Control before = message;
		message = panel;
		stack.topControl = panel;
		place.layout();
		if (before != null) {
			before.dispose();
		}
	}

	/** Says if the result is not what a run would find now. */
	void checkStale() {
		if (body.isDisposed() || run.isRunning()) {
			return;
		}
		AnalysisRun last = run.last();
		NoticeBar.Deed again = new NoticeBar.Deed(Messages.runAgain, this::runOrCancel);
		if (last == null || message() != null) {
			notice.hide();
		} else if (editor.isPinned()) {
			notice.show("pin", run.isStale() ? Messages.pinnedStale : Messages.pinnedNotice, //$NON-NLS-1$
					List.of(new NoticeBar.Deed(Messages.runAnother, this::runOrCancel)));
		} else if (run.isInOtherLanguage()) {
			notice.show("warning", Messages.otherLanguage, List.of(again)); //$NON-NLS-1$
		} else if (run.isStale()) {
			notice.show("warning", Messages.stale, List.of(again)); //$NON-NLS-1$
		} else if (!form.values().equals(last.values())) {
			notice.show("info", Messages.valuesChanged, List.of(again)); //$NON-NLS-1$
		} else {
			notice.hide();
		}
	}

	private void pin() {
		editor.setPinned(pin.getSelection());
	}

	void pinnedChanged() {
		pin.setSelection(editor.isPinned());
		form.setEnabled(!editor.isPinned());
		checkStale();
	}

	private void enableTools() {
		boolean found = run.last() != null && message() == null;
		pin.setEnabled(found);
		compare.setEnabled(found);
		export.setEnabled(found);
		add.setEnabled(found);
	}

	private void compareMenu() {
		Menu menu = menu(compare);
		new CompareMenu(editor).fill(menu);
		menu.setVisible(true);
	}

	private void exportMenu() {
		Menu menu = menu(export);
		new ExportMenu(editor).fill(menu);
		menu.setVisible(true);
	}

	private void addMenu() {
		Menu menu = menu(add);
		ReportAdding.choice(editor).fill(menu);
		menu.setVisible(true);
	}

	private static Menu menu(ToolItem below) {
		Menu menu = new Menu(below.getParent());
		var bounds = below.getBounds();
		menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		return menu;
	}

	/** The analysis may have been disabled, enabled or uninstalled meanwhile. */
	private void catalogueChanged() {
		CatalogueEntry entry = Catalogue.find(analysis.id());
		boolean now = entry != null && entry.isReady();
		if (now == usable) {
			return;
		}
		usable = now;
		head.setEnabled(usable || run.isRunning());
		if (!usable && !run.isRunning()) {
			unusable(entry);
		} else if (usable && run.last() != null) {
			show(run.last());
		} else if (usable) {
			tell("info", Messages.notYet); //$NON-NLS-1$
		}
		enableTools();
	}

	private void unusable(CatalogueEntry entry) {
		if (entry == null) {
			tell("warning", Messages.uninstalled); //$NON-NLS-1$
		} else if (entry.fault() != null) {
			put(FaultPanel.of(place, entry.fault(), entry.contribution()));
		} else {
			put(FaultPanel.unused(place, entry));
		}
		notice.hide();
	}
}
