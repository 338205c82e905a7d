package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.provisioning.api.Consent;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.provisioning.api.ProvisioningException;
import org.mekiki.workbench.internal.plugins.Installation;
import org.mekiki.workbench.internal.plugins.PluginsDialog;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Plug-ins come and go in the window, and nothing unsigned comes without a yes. */
@ExtendWith(InWorkbench.class)
class PluginsDialogTest {

	private static final URI SITE = URI.create("file:/site");
	private static final String REASON = "It needs what this Mekiki does not have: org.mekiki.core [2.0.0,3.0.0).";

	private final Kept kept = new Kept();
	private PluginsDialog dialog;

	/** An installation that only remembers, and refuses to be used by the window's own thread. */
	private static final class Kept implements Installation {

		private final List<PlugIn> plugIns = new ArrayList<>();
		private List<PlugIn> before = List.of();
		private String refusal;
		private boolean changeable = true;

		private static void background() {
			if (org.eclipse.swt.widgets.Display.getCurrent() != null) {
				throw new IllegalStateException("The window waits");
			}
		}

		@Override
		public synchronized List<PlugIn> installed() throws ProvisioningException {
			background();
			if (!changeable) {
				throw new ProvisioningException("Nothing can be installed into it.", null);
			}
			return List.copyOf(plugIns);
		}

		@Override
		public List<PlugIn> install(URI source, Consent consent, IProgressMonitor monitor) throws ProvisioningException {
			background();
			if (refusal != null) {
				throw new ProvisioningException(refusal, null);
			}
			if (!consent.toUnsigned(List.of("jp.example.talent_1.0.0.jar"))) {
				throw new ProvisioningException("Nobody has signed it.", null);
			}
			synchronized (this) {
				before = List.copyOf(plugIns);
				plugIns.add(new PlugIn("jp.example.talent.feature", "1.0.0", "Talent measures", "Example"));
				return List.copyOf(plugIns);
			}
		}

		@Override
		public synchronized void remove(String id, IProgressMonitor monitor) {
			background();
			before = List.copyOf(plugIns);
			plugIns.removeIf(plugIn -> plugIn.id().equals(id));
		}

		@Override
		public synchronized void rollBack(IProgressMonitor monitor) {
			background();
			plugIns.clear();
			plugIns.addAll(before);
		}
	}

	@BeforeEach
	void reset() {
		MekikiWindow.reset();
	}

	@AfterEach
	void close() {
		MekikiWindow.dialogs().forEach(Shell::close);
		MekikiWindow.reset();
	}

	private void open() {
		dialog = new PluginsDialog(MekikiWindow.shell(), kept);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private boolean says(String part) {
		Shell shell = dialog.getShell();
		return MekikiWindow.all(shell, Text.class).stream().anyMatch(text -> text.getText().contains(part))
				|| MekikiWindow.all(shell, Label.class).stream().anyMatch(label -> label.getText().contains(part));
	}

	private Table table() {
		return MekikiWindow.all(dialog.getShell(), Table.class).get(0);
	}

	private static Button button(Shell shell, String text) {
		return MekikiWindow.all(shell, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(text))
				.findFirst().orElseThrow(() -> new AssertionError("no button " + text));
	}

	private static void press(Shell shell, String text) {
		button(shell, text).notifyListeners(SWT.Selection, new Event());
	}

	private void answer(String button) {
		whenAsked(question -> press(question, button));
	}

	/** The question runs a loop of its own, so that whoever answers must come from inside of it. */
	private void whenAsked(Consumer<Shell> answer) {
		MekikiWindow.display().timerExec(50, () -> {
			Shell question = question();
			if (question != null) {
				answer.accept(question);
			} else if (!MekikiWindow.dialogs().isEmpty()) {
				whenAsked(answer);
			}
		});
	}

	private Shell question() {
		return MekikiWindow.dialogs().stream().filter(shell -> shell != dialog.getShell()).findFirst().orElse(null);
	}

	private void install() {
		dialog.install(SITE);
		Loop.until("the end of the installation", () -> button(dialog.getShell(), "Remove").getParent().isEnabled());
	}

	@Test
	void whatIsUnsignedComesOnlyWithAYes() {
		open();
		Loop.until("the first look", () -> says("None is installed"));
		assertFalse(button(dialog.getShell(), "Restart now").isEnabled());

		answer("Do not install");
		install();
		assertTrue(says("Nobody has signed it"));
		assertEquals(0, table().getItemCount());
		assertFalse(button(dialog.getShell(), "Restart now").isEnabled());

		answer("Install all the same");
		install();
		assertTrue(says("Talent measures 1.0.0 is installed. This takes effect when Mekiki starts again."));
		assertEquals("Talent measures", table().getItem(0).getText(0));
		assertTrue(button(dialog.getShell(), "Restart now").isEnabled());
	}

	@Test
	void theQuestionNamesTheFilesAndEscapeMeansNo() {
		open();
		Loop.until("the first look", () -> says("None is installed"));
		boolean[] named = new boolean[1];
		whenAsked(question -> {
			named[0] = MekikiWindow.all(question, Label.class).stream()
					.anyMatch(label -> label.getText().contains("jp.example.talent_1.0.0.jar"));
			question.close();
		});
		install();
		assertTrue(named[0]);
		assertEquals(0, table().getItemCount());
	}

	@Test
	void whatNeedsANewerMekikiIsRefusedWithTheReason() {
		kept.refusal = REASON;
		open();
		Loop.until("the first look", () -> says("None is installed"));
		install();
		assertTrue(says(REASON));
		assertFalse(button(dialog.getShell(), "Restart now").isEnabled());
	}

	@Test
	void whatIsRemovedCanBeBroughtBackAndTheProgramStartsAgain() {
		kept.plugIns.add(new PlugIn("jp.example.talent.feature", "1.0.0", "Talent measures", "Example"));
		open();
		Loop.until("the list", () -> table().getItemCount() == 1);
		Button remove = button(dialog.getShell(), "Remove");
		assertFalse(remove.isEnabled());
		assertEquals("disabled", remove.getData("org.eclipse.e4.ui.css.CssClassName"), "the dark theme is told");
		table().setSelection(0);
		table().notifyListeners(SWT.Selection, new Event());
		assertTrue(remove.isEnabled());
		assertNull(remove.getData("org.eclipse.e4.ui.css.CssClassName"));
		answer("Yes");
		press(dialog.getShell(), "Remove");
		Loop.until("the plug-in to go", () -> table().getItemCount() == 0);
		assertTrue(says("is taken out"));
		press(dialog.getShell(), "Undo last change");
		Loop.until("the plug-in to come back", () -> table().getItemCount() == 1);
		press(dialog.getShell(), "Restart now");
		assertEquals(PluginsDialog.RESTART, dialog.getReturnCode());
		assertTrue(dialog.getShell() == null);
	}

	@Test
	void aProgramThatCannotBeChangedOffersNothing() {
		kept.changeable = false;
		open();
		Loop.until("the reason", () -> says("Nothing can be installed into it."));
		Control actions = button(dialog.getShell(), "Remove").getParent();
		assertFalse(actions.isEnabled());
		press(dialog.getShell(), "Close");
		assertEquals(Window.CANCEL, dialog.getReturnCode());
	}
}
