-- Data sets, and the blocks of rows that belong to them.

CREATE TABLE kb_rows (
	id VARCHAR(36) NOT NULL,
	schema_name VARCHAR(64) NOT NULL,
	table_name VARCHAR(64) NOT NULL,
	row_count BIGINT NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	complete BOOLEAN NOT NULL,
	begun_at TIMESTAMP NOT NULL,
	CONSTRAINT pk_kb_rows PRIMARY KEY (id)
);

CREATE TABLE kb_rows_column (
	rows_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	name VARCHAR(64) NOT NULL,
	sql_name VARCHAR(64) NOT NULL,
	type VARCHAR(16) NOT NULL,
	source_name VARCHAR(32672) NOT NULL,
	CONSTRAINT pk_kb_rows_column PRIMARY KEY (rows_id, position),
	CONSTRAINT fk_kb_rows_column_rows_id FOREIGN KEY (rows_id) REFERENCES kb_rows (id)
);

CREATE TABLE dataset (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	schema_ VARCHAR(32672),
	row_count BIGINT,
	fingerprint VARCHAR(32672),
	CONSTRAINT pk_dataset PRIMARY KEY (id),
	CONSTRAINT fk_dataset_id FOREIGN KEY (id) REFERENCES kb_object (id)
);
