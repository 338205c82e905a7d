package org.mekiki.workbench.internal.files;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;

/** Asks for a base on a PostgreSQL server, field by field. */
final class ServerDialog extends FieldsDialog {

	private Text host;
	private Text port;
	private Text database;
	private Text schema;
	private Text user;
	private Text password;
	private Combo ssl;
	private Button create;
	private ServerModel model;
	private char[] typed = new char[0];
	private boolean creating;

	ServerDialog(Shell shell) {
		super(shell, Messages.connectTitle, Messages.connectMessage);
	}

	ServerModel model() {
		return model;
	}

	char[] password() {
		return typed;
	}

	boolean creating() {
		return creating;
	}

	@Override
	void createFields(Composite area) {
		host = text(area, Messages.host, "", SWT.NONE); //$NON-NLS-1$
		port = text(area, Messages.port, Integer.toString(ServerLocation.DEFAULT_PORT), SWT.NONE);
		database = text(area, Messages.database, "", SWT.NONE); //$NON-NLS-1$
		schema = text(area, Messages.schema, ServerLocation.DEFAULT_SCHEMA, SWT.NONE);
		user = text(area, Messages.user, "", SWT.NONE); //$NON-NLS-1$
		password = text(area, Messages.password, "", SWT.PASSWORD); //$NON-NLS-1$
		new Label(area, SWT.NONE).setText(Messages.protection);
		ssl = new Combo(area, SWT.READ_ONLY);
		ssl.setItems(Messages.sslFull, Messages.sslCa, Messages.sslRequire, Messages.sslNone);
		ssl.select(0);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(ssl);
		ssl.addListener(SWT.Selection, event -> changed());
		create = check(area, Messages.createThere);
	}

	@Override
	String problem() {
		SslMode[] modes = { SslMode.VERIFY_FULL, SslMode.VERIFY_CA, SslMode.REQUIRE, SslMode.DISABLE };
		model = new ServerModel(host.getText(), port.getText(), database.getText(), schema.getText(), user.getText(),
				modes[Math.max(0, ssl.getSelectionIndex())]);
		typed = password.getTextChars();
		creating = create.getSelection();
		return model.problem();
	}
}
