package org.mekiki.curriculum.ui.internal.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.ui.internal.outline.Detail;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PendingTyping;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A text of an element as Markdown, and beside it what trainees will see. What is typed becomes an edit after a pause, so that
 * Undo takes back a thought and not a letter.
 */
public final class PageEditor implements Detail {

	/** Pause in typing after which the preview follows, in milliseconds. */
	private static final int LOOK = 120;
	/** Pause in typing after which it becomes an edit, in milliseconds. */
	private static final int TAKE = 900;
	/** Narrower than this the preview goes below. */
	private static final int NARROW = 620;

	private final EditingSession session;
	private final EAttribute feature;
	private final Composite body;
	private final SashForm sash;
	private final SourceText source;
	private final PageView preview;
	private final PreviewJob job;
	private final PageArts arts;
	private final Runnable take = this::take;
	private Element shown;
	private boolean changing;

	/**
	 * Creates an empty editor.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 * @param session
	 *            holds the elements
	 * @param feature
	 *            the text that is edited
	 */
	public PageEditor(Composite parent, FormToolkit toolkit, EditingSession session, EAttribute feature) {
		this.session = session;
		this.feature = feature;
		arts = new PageArts(session);
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		ThemeColors.markPage(body);
		PageBar bar = new PageBar(body, toolkit, this);
		bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		sash = new SashForm(body, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		source = new SourceText(sash);
		preview = PageView.scrolling(sash, 1);
		preview.control().setToolTipText(null);
		job = new PreviewJob(body.getDisplay(), preview::show);
		sash.addListener(SWT.Resize, event -> turn());
		StyledText text = source.control();
		text.addExtendedModifyListener(event -> typed());
		text.addListener(SWT.FocusOut, event -> take());
		text.getVerticalBar().addListener(SWT.Selection, event -> follow());
		PendingTyping.register(text, take);
		drop(text);
		Runnable themed = () -> {
			arts.forget();
			read(0);
		};
		ThemeColors.addListener(themed);
		body.addDisposeListener(event -> {
			ThemeColors.removeListener(themed);
			job.cancel();
		});
	}

	private void turn() {
		int wanted = sash.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getSize().x > 0 && sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	@Override
	public Control control() {
		return body;
	}

	/**
	 * The field with the Markdown.
	 *
	 * @return the control
	 */
	public StyledText source() {
		return source.control();
	}

	/**
	 * What trainees will see.
	 *
	 * @return the view
	 */
	public PageView preview() {
		return preview;
	}

	EditingSession session() {
		return session;
	}

	Element element() {
		return shown;
	}

	/** What the sash shows: both, or one of them. */
	void give(Control only) {
		sash.setMaximizedControl(only);
	}

	@Override
	public void show(Element element) {
		take();
		shown = element;
		source.control().setEditable(!session.knowledgeBase().readOnly());
		changing = true;
		source.control().setText(text());
		changing = false;
		preview.toTop();
		read(0);
	}

	private String text() {
		return Objects.toString(shown.eGet(feature), ""); //$NON-NLS-1$
	}

	private void typed() {
		if (!changing) {
			PendingTyping.typing(true);
			body.getDisplay().timerExec(TAKE, take);
			read(LOOK);
		}
	}

	private void read(int delay) {
		if (shown != null && !body.isDisposed() && !session.isClosed()) {
			job.read(new PageDraft().markdown(source.control().getText(), 0), arts.get(), delay);
		}
	}

	private void follow() {
		StyledText text = source.control();
		int lines = text.getLineCount();
		preview.scrollTo(lines <= 1 ? 0 : (double) text.getTopIndex() / Math.max(1, lines - 1));
	}

	/** Makes an edit of what was typed. */
	void take() {
		if (shown == null || source.control().isDisposed() || session.isClosed() || shown.eResource() == null) {
			return;
		}
		body.getDisplay().timerExec(-1, take);
		String typed = source.control().getText();
		if (!typed.equals(text()) && !session.knowledgeBase().readOnly()) {
			session.execute(NLS.bind(Messages.write, ElementLabels.brief(shown)),
					() -> shown.eSet(feature, typed.isEmpty() ? null : typed));
		}
		PendingTyping.typing(false);
	}

	/** Changes the text, and selects what is to be typed over. */
	void apply(Markup markup) {
		source.apply(markup);
		take();
	}

	Markup markup() {
		return source.markup();
	}

	/** Makes one edit of a new text and of something else that belongs to it. */
	void apply(Markup markup, String label, Runnable more) {
		take();
		session.execute(label, () -> {
			more.run();
			shown.eSet(feature, markup.text());
		});
		changing = true;
		source.apply(markup);
		changing = false;
		arts.forget();
		read(0);
	}

	private void drop(StyledText text) {
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && !session.knowledgeBase().readOnly()) {
					List.of(files).forEach(file -> FileInsertion.start(PageEditor.this, Path.of(file), FileInsertion.Way.EITHER));
				}
			}
		});
	}

	@Override
	public void refresh(ModelChange change) {
		if (shown == null || shown.eResource() == null) {
			return;
		}
		boolean looks = arts.changed(change);
		if (change.affects(shown) && !text().equals(source.control().getText())
				&& !source.control().isDisposed()) {
			changing = true;
			source.replace(text());
			changing = false;
			looks = true;
		}
		if (looks) {
			read(LOOK);
		}
	}

	@Override
	public void languageChanged() {
		arts.forget();
		read(0);
	}

	@Override
	public void setFocus() {
		source.control().setFocus();
	}
}
