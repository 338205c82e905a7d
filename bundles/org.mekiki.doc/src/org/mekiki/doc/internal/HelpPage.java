package org.mekiki.doc.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A page in a browser; where the system has none to embed, a link that opens it in the browser outside. */
final class HelpPage extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Link link;
	private Browser browser;
	private Topic shown;

	/** The listener hears where the browser has gone by itself. */
	HelpPage(Composite parent, Consumer<String> follows) {
		super(parent, SWT.NONE);
		setLayout(stack);
		link = new Link(this, SWT.WRAP);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (shown != null) {
				Program.launch(shown.page().toString());
			}
		}));
		stack.topControl = link;
		try {
			browser = new Browser(this, SWT.NONE);
			listen(follows);
			stack.topControl = browser;
		} catch (SWTError missing) {
			ILog.of(HelpPage.class).info("There is no browser to show the help in: " + missing.getMessage()); //$NON-NLS-1$
		}
	}

	private void listen(Consumer<String> follows) {
		browser.addLocationListener(new LocationListener() {
			@Override
			public void changing(LocationEvent event) {
				if (event.location.startsWith("http")) { //$NON-NLS-1$
					event.doit = false;
					Program.launch(event.location);
				}
			}

			@Override
			public void changed(LocationEvent event) {
				if (event.top) {
					follows.accept(event.location);
				}
			}
		});
		browser.addProgressListener(ProgressListener.completedAdapter(event -> {
			if (isDark()) {
				browser.execute("document.documentElement.dataset.theme = 'dark'"); //$NON-NLS-1$
			}
		}));
	}

	/** The theme of the workbench need not be that of the system. */
	private boolean isDark() {
		RGB ground = getParent().getBackground().getRGB();
		return ground.getHSB()[2] < 0.5f;
	}

	void show(Topic topic) {
		if (topic.equals(shown)) {
			return;
		}
		shown = topic;
		if (browser == null) {
			message(org.eclipse.osgi.util.NLS.bind(Messages.noBrowser, topic.label()));
		} else {
			browser.setUrl(topic.page().toString());
		}
	}

	/** The browser is there already. */
	void isShowing(Topic topic) {
		shown = topic;
	}

	void message(String text) {
		link.setText(text);
		stack.topControl = link;
		layout();
	}
}
