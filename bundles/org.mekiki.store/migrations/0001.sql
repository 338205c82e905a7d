-- The first tables of a knowledge base, as derived from the model.

CREATE TABLE kb_info (
	base_id VARCHAR(36) NOT NULL,
	head_revision BIGINT NOT NULL,
	created_at TIMESTAMP NOT NULL,
	cache_key VARCHAR(64) NOT NULL,
	CONSTRAINT pk_kb_info PRIMARY KEY (base_id)
);

CREATE TABLE kb_revision (
	number_ BIGINT NOT NULL,
	saved_at TIMESTAMP NOT NULL,
	author VARCHAR(1024) NOT NULL,
	message VARCHAR(32672) NOT NULL,
	objects INTEGER NOT NULL,
	CONSTRAINT pk_kb_revision PRIMARY KEY (number_)
);

CREATE TABLE kb_object (
	id VARCHAR(36) NOT NULL,
	class_name VARCHAR(64) NOT NULL,
	container_id VARCHAR(36),
	container_feature VARCHAR(64),
	order_key BIGINT NOT NULL,
	created_revision BIGINT NOT NULL,
	changed_revision BIGINT NOT NULL,
	CONSTRAINT pk_kb_object PRIMARY KEY (id),
	CONSTRAINT fk_kb_object_container_id FOREIGN KEY (container_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_kb_object_container_id_ix ON kb_object (container_id);

CREATE TABLE kb_change (
	revision BIGINT NOT NULL,
	seq INTEGER NOT NULL,
	object_id VARCHAR(36) NOT NULL,
	class_name VARCHAR(64) NOT NULL,
	kind VARCHAR(16) NOT NULL,
	feature VARCHAR(64),
	old_value ${clob},
	new_value ${clob},
	CONSTRAINT pk_kb_change PRIMARY KEY (revision, seq),
	CONSTRAINT fk_kb_change_revision FOREIGN KEY (revision) REFERENCES kb_revision (number_)
);

CREATE INDEX ix_kb_change_object_id_revision ON kb_change (object_id, revision);

CREATE TABLE source (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	title VARCHAR(32672),
	publisher VARCHAR(32672),
	date VARCHAR(64),
	language VARCHAR(64),
	uri VARCHAR(32672),
	file_name VARCHAR(32672),
	supersedes_id VARCHAR(36),
	CONSTRAINT pk_source PRIMARY KEY (id),
	CONSTRAINT fk_source_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_source_supersedes_id FOREIGN KEY (supersedes_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_source_supersedes_id_ix ON source (supersedes_id);

CREATE TABLE knowledge_model (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	CONSTRAINT pk_knowledge_model PRIMARY KEY (id),
	CONSTRAINT fk_knowledge_model_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE organisation (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(64),
	jurisdiction VARCHAR(64),
	corporate_number VARCHAR(32672),
	part_of_id VARCHAR(36),
	CONSTRAINT pk_organisation PRIMARY KEY (id),
	CONSTRAINT fk_organisation_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_organisation_part_of_id FOREIGN KEY (part_of_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_organisation_part_of_id_ix ON organisation (part_of_id);

CREATE TABLE person (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	role VARCHAR(32672),
	organisation_id VARCHAR(36),
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_person_organisation_id FOREIGN KEY (organisation_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_person_organisation_id_ix ON person (organisation_id);

CREATE TABLE need (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	owner_id VARCHAR(36),
	CONSTRAINT pk_need PRIMARY KEY (id),
	CONSTRAINT fk_need_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_need_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_need_owner_id_ix ON need (owner_id);

CREATE TABLE seed (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	owner_id VARCHAR(36),
	CONSTRAINT pk_seed PRIMARY KEY (id),
	CONSTRAINT fk_seed_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_seed_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_seed_owner_id_ix ON seed (owner_id);

CREATE TABLE taxonomy (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	edition VARCHAR(32672),
	date VARCHAR(64),
	authority_id VARCHAR(36),
	supersedes_id VARCHAR(36),
	CONSTRAINT pk_taxonomy PRIMARY KEY (id),
	CONSTRAINT fk_taxonomy_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_taxonomy_authority_id FOREIGN KEY (authority_id) REFERENCES kb_object (id),
	CONSTRAINT fk_taxonomy_supersedes_id FOREIGN KEY (supersedes_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_taxonomy_authority_id_ix ON taxonomy (authority_id);

CREATE INDEX fk_taxonomy_supersedes_id_ix ON taxonomy (supersedes_id);

CREATE TABLE technology (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(64),
	introduced_in VARCHAR(32672),
	CONSTRAINT pk_technology PRIMARY KEY (id),
	CONSTRAINT fk_technology_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE technology_list (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	title VARCHAR(32672),
	language VARCHAR(64),
	jurisdiction VARCHAR(64),
	authority_id VARCHAR(36),
	date VARCHAR(64),
	edition VARCHAR(32672),
	purpose VARCHAR(32672),
	declared_total INTEGER,
	supersedes_id VARCHAR(36),
	CONSTRAINT pk_technology_list PRIMARY KEY (id),
	CONSTRAINT fk_technology_list_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_list_authority_id FOREIGN KEY (authority_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_list_supersedes_id FOREIGN KEY (supersedes_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_list_authority_id_ix ON technology_list (authority_id);

CREATE INDEX fk_technology_list_supersedes_id_ix ON technology_list (supersedes_id);

CREATE TABLE list_item (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	text VARCHAR(32672),
	language VARCHAR(64),
	translation_status VARCHAR(32672),
	CONSTRAINT pk_list_item PRIMARY KEY (id),
	CONSTRAINT fk_list_item_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE alignment (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	source_id VARCHAR(36),
	target_id VARCHAR(36),
	relation VARCHAR(64),
	confidence DECIMAL(31,9),
	method VARCHAR(32672),
	reason VARCHAR(32672),
	reviewer VARCHAR(32672),
	state VARCHAR(64),
	decided TIMESTAMP,
	CONSTRAINT pk_alignment PRIMARY KEY (id),
	CONSTRAINT fk_alignment_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_alignment_source_id FOREIGN KEY (source_id) REFERENCES kb_object (id),
	CONSTRAINT fk_alignment_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_alignment_source_id_ix ON alignment (source_id);

CREATE INDEX fk_alignment_target_id_ix ON alignment (target_id);

CREATE TABLE programme (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	start VARCHAR(64),
	end_ VARCHAR(64),
	CONSTRAINT pk_programme PRIMARY KEY (id),
	CONSTRAINT fk_programme_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE fund (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	manager_id VARCHAR(36),
	CONSTRAINT pk_fund PRIMARY KEY (id),
	CONSTRAINT fk_fund_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_fund_manager_id FOREIGN KEY (manager_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_fund_manager_id_ix ON fund (manager_id);

CREATE TABLE budget_line (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	fiscal_year INTEGER,
	stage VARCHAR(64),
	amount BIGINT,
	amount_upper BIGINT,
	currency VARCHAR(64),
	printed VARCHAR(32672),
	body_id VARCHAR(36),
	restates_id VARCHAR(36),
	CONSTRAINT pk_budget_line PRIMARY KEY (id),
	CONSTRAINT fk_budget_line_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_budget_line_body_id FOREIGN KEY (body_id) REFERENCES kb_object (id),
	CONSTRAINT fk_budget_line_restates_id FOREIGN KEY (restates_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_budget_line_body_id_ix ON budget_line (body_id);

CREATE INDEX fk_budget_line_restates_id_ix ON budget_line (restates_id);

CREATE TABLE call_ (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	opened VARCHAR(64),
	closed VARCHAR(64),
	CONSTRAINT pk_call_ PRIMARY KEY (id),
	CONSTRAINT fk_call__id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE project (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	start VARCHAR(64),
	end_ VARCHAR(64),
	CONSTRAINT pk_project PRIMARY KEY (id),
	CONSTRAINT fk_project_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE participant (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	organisation_id VARCHAR(36),
	role VARCHAR(32672),
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT fk_participant_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_participant_organisation_id FOREIGN KEY (organisation_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_participant_organisation_id_ix ON participant (organisation_id);

CREATE TABLE award (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	recipient_id VARCHAR(36),
	fiscal_year INTEGER,
	amount BIGINT,
	currency VARCHAR(64),
	CONSTRAINT pk_award PRIMARY KEY (id),
	CONSTRAINT fk_award_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_award_recipient_id FOREIGN KEY (recipient_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_award_recipient_id_ix ON award (recipient_id);

CREATE TABLE disbursement (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	date VARCHAR(64),
	payee_id VARCHAR(36),
	amount BIGINT,
	currency VARCHAR(64),
	CONSTRAINT pk_disbursement PRIMARY KEY (id),
	CONSTRAINT fk_disbursement_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_disbursement_payee_id FOREIGN KEY (payee_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_disbursement_payee_id_ix ON disbursement (payee_id);

CREATE TABLE indicator_ (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	series VARCHAR(32672),
	unit VARCHAR(32672),
	method VARCHAR(32672),
	CONSTRAINT pk_indicator_ PRIMARY KEY (id),
	CONSTRAINT fk_indicator__id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE observation (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	subject VARCHAR(32672),
	technology_id VARCHAR(36),
	country VARCHAR(64),
	period VARCHAR(64),
	value DECIMAL(31,9),
	rank INTEGER,
	basis VARCHAR(32672),
	CONSTRAINT pk_observation PRIMARY KEY (id),
	CONSTRAINT fk_observation_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_observation_technology_id FOREIGN KEY (technology_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_observation_technology_id_ix ON observation (technology_id);

CREATE TABLE criteria_framework (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	date VARCHAR(64),
	CONSTRAINT pk_criteria_framework PRIMARY KEY (id),
	CONSTRAINT fk_criteria_framework_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE criterion (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	scale VARCHAR(32672),
	CONSTRAINT pk_criterion PRIMARY KEY (id),
	CONSTRAINT fk_criterion_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE judgement (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	technology_id VARCHAR(36),
	criterion_id VARCHAR(36),
	grade VARCHAR(32672),
	date VARCHAR(64),
	judge VARCHAR(32672),
	reason ${clob},
	CONSTRAINT pk_judgement PRIMARY KEY (id),
	CONSTRAINT fk_judgement_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_judgement_technology_id FOREIGN KEY (technology_id) REFERENCES kb_object (id),
	CONSTRAINT fk_judgement_criterion_id FOREIGN KEY (criterion_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_judgement_technology_id_ix ON judgement (technology_id);

CREATE INDEX fk_judgement_criterion_id_ix ON judgement (criterion_id);

CREATE TABLE policy_event (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	date VARCHAR(64),
	end_ VARCHAR(64),
	printed VARCHAR(32672),
	happened VARCHAR(64),
	CONSTRAINT pk_policy_event PRIMARY KEY (id),
	CONSTRAINT fk_policy_event_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE talent_measure (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	jurisdiction VARCHAR(64),
	authority VARCHAR(32672),
	date VARCHAR(64),
	kind VARCHAR(32672),
	figures VARCHAR(32672),
	CONSTRAINT pk_talent_measure PRIMARY KEY (id),
	CONSTRAINT fk_talent_measure_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE policy_framework (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	date VARCHAR(64),
	CONSTRAINT pk_policy_framework PRIMARY KEY (id),
	CONSTRAINT fk_policy_framework_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE provision (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(32672),
	law VARCHAR(32672),
	date VARCHAR(64),
	end_ VARCHAR(64),
	CONSTRAINT pk_provision PRIMARY KEY (id),
	CONSTRAINT fk_provision_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE curriculum (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	provider_id VARCHAR(36),
	audience VARCHAR(32672),
	minutes INTEGER,
	CONSTRAINT pk_curriculum PRIMARY KEY (id),
	CONSTRAINT fk_curriculum_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_curriculum_provider_id FOREIGN KEY (provider_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_curriculum_provider_id_ix ON curriculum (provider_id);

CREATE TABLE outcome (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	verb VARCHAR(32672),
	level VARCHAR(64),
	CONSTRAINT pk_outcome PRIMARY KEY (id),
	CONSTRAINT fk_outcome_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE course (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	minutes INTEGER,
	CONSTRAINT pk_course PRIMARY KEY (id),
	CONSTRAINT fk_course_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE module (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	CONSTRAINT pk_module PRIMARY KEY (id),
	CONSTRAINT fk_module_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE unit (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	minutes INTEGER,
	content ${clob},
	CONSTRAINT pk_unit PRIMARY KEY (id),
	CONSTRAINT fk_unit_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE activity (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(64),
	minutes INTEGER,
	instructions ${clob},
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE exercise (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(64),
	minutes INTEGER,
	instructions ${clob},
	analysis VARCHAR(32672),
	parameters ${clob},
	seed BIGINT,
	CONSTRAINT pk_exercise PRIMARY KEY (id),
	CONSTRAINT fk_exercise_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE assessment_item (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	kind VARCHAR(64),
	question ${clob},
	answer ${clob},
	feedback ${clob},
	points INTEGER,
	level VARCHAR(64),
	CONSTRAINT pk_assessment_item PRIMARY KEY (id),
	CONSTRAINT fk_assessment_item_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE cohort (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	curriculum_id VARCHAR(36),
	start VARCHAR(64),
	end_ VARCHAR(64),
	CONSTRAINT pk_cohort PRIMARY KEY (id),
	CONSTRAINT fk_cohort_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_cohort_curriculum_id FOREIGN KEY (curriculum_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_cohort_curriculum_id_ix ON cohort (curriculum_id);

CREATE TABLE enrolment (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	trainee VARCHAR(32672),
	since VARCHAR(64),
	CONSTRAINT pk_enrolment PRIMARY KEY (id),
	CONSTRAINT fk_enrolment_id FOREIGN KEY (id) REFERENCES kb_object (id)
);

CREATE TABLE attempt (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	activity_id VARCHAR(36),
	item_id VARCHAR(36),
	state VARCHAR(64),
	started TIMESTAMP,
	seconds INTEGER,
	points DECIMAL(31,9),
	answer ${clob},
	comment ${clob},
	CONSTRAINT pk_attempt PRIMARY KEY (id),
	CONSTRAINT fk_attempt_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_attempt_activity_id FOREIGN KEY (activity_id) REFERENCES kb_object (id),
	CONSTRAINT fk_attempt_item_id FOREIGN KEY (item_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_attempt_activity_id_ix ON attempt (activity_id);

CREATE INDEX fk_attempt_item_id_ix ON attempt (item_id);

CREATE TABLE certificate (
	id VARCHAR(36) NOT NULL,
	notation VARCHAR(32672),
	status VARCHAR(64),
	serial VARCHAR(32672),
	issued VARCHAR(64),
	revoked VARCHAR(64),
	curriculum_id VARCHAR(36),
	minutes INTEGER,
	CONSTRAINT pk_certificate PRIMARY KEY (id),
	CONSTRAINT fk_certificate_id FOREIGN KEY (id) REFERENCES kb_object (id),
	CONSTRAINT fk_certificate_curriculum_id FOREIGN KEY (curriculum_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_certificate_curriculum_id_ix ON certificate (curriculum_id);

CREATE TABLE activity_outcomes (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_activity_outcomes PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_activity_outcomes_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_activity_outcomes_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_activity_outcomes_target_id_ix ON activity_outcomes (target_id);

CREATE TABLE assessment_item_outcomes (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_assessment_item_outcomes PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_assessment_item_outcomes_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_assessment_item_outcomes_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_assessment_item_outcomes_target_id_ix ON assessment_item_outcomes (target_id);

CREATE TABLE call_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_call_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_call_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_call_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_call_technologies_target_id_ix ON call_technologies (target_id);

CREATE TABLE course_outcomes (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_course_outcomes PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_course_outcomes_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_course_outcomes_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_course_outcomes_target_id_ix ON course_outcomes (target_id);

CREATE TABLE course_prerequisites (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_course_prerequisites PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_course_prerequisites_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_course_prerequisites_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_course_prerequisites_target_id_ix ON course_prerequisites (target_id);

CREATE TABLE fund_programmes (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_fund_programmes PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_fund_programmes_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_fund_programmes_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_fund_programmes_target_id_ix ON fund_programmes (target_id);

CREATE TABLE need_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_need_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_need_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_need_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_need_technologies_target_id_ix ON need_technologies (target_id);

CREATE TABLE outcome_criteria (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_outcome_criteria PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_outcome_criteria_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_outcome_criteria_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_outcome_criteria_target_id_ix ON outcome_criteria (target_id);

CREATE TABLE outcome_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_outcome_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_outcome_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_outcome_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_outcome_technologies_target_id_ix ON outcome_technologies (target_id);

CREATE TABLE policy_event_jurisdictions (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	member VARCHAR(64) NOT NULL,
	CONSTRAINT pk_policy_event_jurisdictions PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_policy_event_jurisdictions_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE programme_funders (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_programme_funders PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_programme_funders_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_programme_funders_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_programme_funders_target_id_ix ON programme_funders (target_id);

CREATE TABLE programme_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_programme_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_programme_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_programme_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_programme_technologies_target_id_ix ON programme_technologies (target_id);

CREATE TABLE project_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_project_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_project_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_project_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_project_technologies_target_id_ix ON project_technologies (target_id);

CREATE TABLE provision_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_provision_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_provision_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_provision_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_provision_technologies_target_id_ix ON provision_technologies (target_id);

CREATE TABLE seed_needs (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_seed_needs PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_seed_needs_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_seed_needs_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_seed_needs_target_id_ix ON seed_needs (target_id);

CREATE TABLE seed_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_seed_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_seed_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_seed_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_seed_technologies_target_id_ix ON seed_technologies (target_id);

CREATE TABLE technology_broader (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_technology_broader PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_broader_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_broader_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_broader_target_id_ix ON technology_broader (target_id);

CREATE TABLE technology_depends_on (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_technology_depends_on PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_depends_on_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_depends_on_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_depends_on_target_id_ix ON technology_depends_on (target_id);

CREATE TABLE technology_enables (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_technology_enables PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_enables_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_enables_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_enables_target_id_ix ON technology_enables (target_id);

CREATE TABLE technology_marks (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	member VARCHAR(64) NOT NULL,
	CONSTRAINT pk_technology_marks PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_marks_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE technology_related (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_technology_related PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_related_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_related_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_related_target_id_ix ON technology_related (target_id);

CREATE TABLE technology_replaced_by (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_technology_replaced_by PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_replaced_by_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_technology_replaced_by_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_technology_replaced_by_target_id_ix ON technology_replaced_by (target_id);

CREATE TABLE technology_uses (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	member VARCHAR(64) NOT NULL,
	CONSTRAINT pk_technology_uses PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_technology_uses_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE unit_outcomes (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_unit_outcomes PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_unit_outcomes_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_unit_outcomes_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_unit_outcomes_target_id_ix ON unit_outcomes (target_id);

CREATE TABLE unit_prerequisites (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_unit_prerequisites PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_unit_prerequisites_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_unit_prerequisites_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_unit_prerequisites_target_id_ix ON unit_prerequisites (target_id);

CREATE TABLE unit_technologies (
	owner_id VARCHAR(36) NOT NULL,
	position INTEGER NOT NULL,
	target_id VARCHAR(36) NOT NULL,
	CONSTRAINT pk_unit_technologies PRIMARY KEY (owner_id, position),
	CONSTRAINT fk_unit_technologies_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_unit_technologies_target_id FOREIGN KEY (target_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_unit_technologies_target_id_ix ON unit_technologies (target_id);

CREATE TABLE text (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	language VARCHAR(64),
	value VARCHAR(32672),
	CONSTRAINT pk_text PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_text_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE note (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	kind VARCHAR(64),
	language VARCHAR(64),
	value VARCHAR(32672),
	CONSTRAINT pk_note PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_note_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE citation (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	source_id VARCHAR(36),
	locator VARCHAR(32672),
	quote VARCHAR(32672),
	CONSTRAINT pk_citation PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_citation_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_citation_source_id FOREIGN KEY (source_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_citation_source_id_ix ON citation (source_id);

CREATE TABLE property (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	key_ VARCHAR(32672),
	value VARCHAR(32672),
	CONSTRAINT pk_property PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_property_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);

CREATE TABLE handling (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	marking VARCHAR(32672),
	originator_id VARCHAR(36),
	scope VARCHAR(32672),
	reason VARCHAR(32672),
	expires VARCHAR(64),
	CONSTRAINT pk_handling PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_handling_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id),
	CONSTRAINT fk_handling_originator_id FOREIGN KEY (originator_id) REFERENCES kb_object (id)
);

CREATE INDEX fk_handling_originator_id_ix ON handling (originator_id);

CREATE TABLE trl_assessment (
	owner_id VARCHAR(36) NOT NULL,
	feature VARCHAR(64) NOT NULL,
	position INTEGER NOT NULL,
	date VARCHAR(64),
	level INTEGER,
	target BOOLEAN,
	basis VARCHAR(32672),
	CONSTRAINT pk_trl_assessment PRIMARY KEY (owner_id, feature, position),
	CONSTRAINT fk_trl_assessment_owner_id FOREIGN KEY (owner_id) REFERENCES kb_object (id)
);
