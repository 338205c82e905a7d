package org.mekiki.curriculum.ui.internal.answer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** A few words, a number with its unit, or an essay. */
final class WrittenInput implements ItemInput {

	private static final int ESSAY = 220;
	private static final int NUMBER = 180;

	private final Text text;

	private WrittenInput(Text text) {
		this.text = text;
		text.setFont(LargeType.body());
	}

	/** A few words. */
	static WrittenInput words(Composite parent) {
		WrittenInput input = new WrittenInput(new Text(parent, SWT.SINGLE | SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(input.text);
		return input;
	}

	/** A number; the unit stands behind it. */
	static WrittenInput number(Composite parent, String unit) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).create());
		WrittenInput input = new WrittenInput(new Text(body, SWT.SINGLE | SWT.BORDER | SWT.RIGHT));
		GridDataFactory.swtDefaults().hint(NUMBER, SWT.DEFAULT).applyTo(input.text);
		Label label = new Label(body, SWT.NONE);
		label.setFont(LargeType.body());
		label.setText(unit.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		return input;
	}

	/** An essay. */
	static WrittenInput essay(Composite parent) {
		WrittenInput input = new WrittenInput(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, ESSAY).applyTo(input.text);
		input.text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return input;
	}

	@Override
	public Response response() {
		return new Response.Written(text.getText());
	}

	@Override
	public void show(Response response) {
		text.setText(response instanceof Response.Written written ? written.text() : ""); //$NON-NLS-1$
	}

	@Override
	public void enable(boolean enabled) {
		text.setEditable(enabled);
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
