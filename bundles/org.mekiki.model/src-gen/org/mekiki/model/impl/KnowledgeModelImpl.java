/**
 */
package org.mekiki.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.Dataset;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;

import org.mekiki.model.actors.Need;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.Person;
import org.mekiki.model.actors.Seed;

import org.mekiki.model.evidence.Indicator;

import org.mekiki.model.funding.Fund;
import org.mekiki.model.funding.Programme;

import org.mekiki.model.judgement.CriteriaFramework;
import org.mekiki.model.judgement.Judgement;

import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.TechnologyList;

import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFramework;
import org.mekiki.model.policy.TalentMeasure;

import org.mekiki.model.taxonomy.Taxonomy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Knowledge Model</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getTaxonomies <em>Taxonomies</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getLists <em>Lists</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getFunds <em>Funds</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getSeeds <em>Seeds</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getCurricula <em>Curricula</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getCohorts <em>Cohorts</em>}</li>
 *   <li>{@link org.mekiki.model.impl.KnowledgeModelImpl#getDatasets <em>Datasets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KnowledgeModelImpl extends ElementImpl implements KnowledgeModel
{
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getTaxonomies() <em>Taxonomies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxonomies()
	 * @generated
	 * @ordered
	 */
	protected EList<Taxonomy> taxonomies;

	/**
	 * The cached value of the '{@link #getLists() <em>Lists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLists()
	 * @generated
	 * @ordered
	 */
	protected EList<TechnologyList> lists;

	/**
	 * The cached value of the '{@link #getAlignments() <em>Alignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Alignment> alignments;

	/**
	 * The cached value of the '{@link #getProgrammes() <em>Programmes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgrammes()
	 * @generated
	 * @ordered
	 */
	protected EList<Programme> programmes;

	/**
	 * The cached value of the '{@link #getFunds() <em>Funds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunds()
	 * @generated
	 * @ordered
	 */
	protected EList<Fund> funds;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<CriteriaFramework> criteria;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<Judgement> judgements;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getSeeds() <em>Seeds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Seed> seeds;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyEvent> events;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<TalentMeasure> measures;

	/**
	 * The cached value of the '{@link #getFrameworks() <em>Frameworks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameworks()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyFramework> frameworks;

	/**
	 * The cached value of the '{@link #getCurricula() <em>Curricula</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurricula()
	 * @generated
	 * @ordered
	 */
	protected EList<Curriculum> curricula;

	/**
	 * The cached value of the '{@link #getCohorts() <em>Cohorts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCohorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Cohort> cohorts;

	/**
	 * The cached value of the '{@link #getDatasets() <em>Datasets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatasets()
	 * @generated
	 * @ordered
	 */
	protected EList<Dataset> datasets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KnowledgeModelImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ModelPackage.Literals.KNOWLEDGE_MODEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources()
	{
		if (sources == null)
		{
			sources = new EObjectContainmentEList<Source>(Source.class, this, ModelPackage.KNOWLEDGE_MODEL__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations()
	{
		if (organisations == null)
		{
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons()
	{
		if (persons == null)
		{
			persons = new EObjectContainmentEList<Person>(Person.class, this, ModelPackage.KNOWLEDGE_MODEL__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Taxonomy> getTaxonomies()
	{
		if (taxonomies == null)
		{
			taxonomies = new EObjectContainmentEList<Taxonomy>(Taxonomy.class, this, ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES);
		}
		return taxonomies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TechnologyList> getLists()
	{
		if (lists == null)
		{
			lists = new EObjectContainmentEList<TechnologyList>(TechnologyList.class, this, ModelPackage.KNOWLEDGE_MODEL__LISTS);
		}
		return lists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alignment> getAlignments()
	{
		if (alignments == null)
		{
			alignments = new EObjectContainmentEList<Alignment>(Alignment.class, this, ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS);
		}
		return alignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Programme> getProgrammes()
	{
		if (programmes == null)
		{
			programmes = new EObjectContainmentEList<Programme>(Programme.class, this, ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES);
		}
		return programmes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fund> getFunds()
	{
		if (funds == null)
		{
			funds = new EObjectContainmentEList<Fund>(Fund.class, this, ModelPackage.KNOWLEDGE_MODEL__FUNDS);
		}
		return funds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators()
	{
		if (indicators == null)
		{
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, ModelPackage.KNOWLEDGE_MODEL__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CriteriaFramework> getCriteria()
	{
		if (criteria == null)
		{
			criteria = new EObjectContainmentEList<CriteriaFramework>(CriteriaFramework.class, this, ModelPackage.KNOWLEDGE_MODEL__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Judgement> getJudgements()
	{
		if (judgements == null)
		{
			judgements = new EObjectContainmentEList<Judgement>(Judgement.class, this, ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds()
	{
		if (needs == null)
		{
			needs = new EObjectContainmentEList<Need>(Need.class, this, ModelPackage.KNOWLEDGE_MODEL__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Seed> getSeeds()
	{
		if (seeds == null)
		{
			seeds = new EObjectContainmentEList<Seed>(Seed.class, this, ModelPackage.KNOWLEDGE_MODEL__SEEDS);
		}
		return seeds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyEvent> getEvents()
	{
		if (events == null)
		{
			events = new EObjectContainmentEList<PolicyEvent>(PolicyEvent.class, this, ModelPackage.KNOWLEDGE_MODEL__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TalentMeasure> getMeasures()
	{
		if (measures == null)
		{
			measures = new EObjectContainmentEList<TalentMeasure>(TalentMeasure.class, this, ModelPackage.KNOWLEDGE_MODEL__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyFramework> getFrameworks()
	{
		if (frameworks == null)
		{
			frameworks = new EObjectContainmentEList<PolicyFramework>(PolicyFramework.class, this, ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS);
		}
		return frameworks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Curriculum> getCurricula()
	{
		if (curricula == null)
		{
			curricula = new EObjectContainmentEList<Curriculum>(Curriculum.class, this, ModelPackage.KNOWLEDGE_MODEL__CURRICULA);
		}
		return curricula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cohort> getCohorts()
	{
		if (cohorts == null)
		{
			cohorts = new EObjectContainmentEList<Cohort>(Cohort.class, this, ModelPackage.KNOWLEDGE_MODEL__COHORTS);
		}
		return cohorts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dataset> getDatasets()
	{
		if (datasets == null)
		{
			datasets = new EObjectContainmentEList<Dataset>(Dataset.class, this, ModelPackage.KNOWLEDGE_MODEL__DATASETS);
		}
		return datasets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ModelPackage.KNOWLEDGE_MODEL__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES:
				return ((InternalEList<?>)getTaxonomies()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__LISTS:
				return ((InternalEList<?>)getLists()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS:
				return ((InternalEList<?>)getAlignments()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES:
				return ((InternalEList<?>)getProgrammes()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__FUNDS:
				return ((InternalEList<?>)getFunds()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__SEEDS:
				return ((InternalEList<?>)getSeeds()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS:
				return ((InternalEList<?>)getFrameworks()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__CURRICULA:
				return ((InternalEList<?>)getCurricula()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__COHORTS:
				return ((InternalEList<?>)getCohorts()).basicRemove(otherEnd, msgs);
			case ModelPackage.KNOWLEDGE_MODEL__DATASETS:
				return ((InternalEList<?>)getDatasets()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ModelPackage.KNOWLEDGE_MODEL__SOURCES:
				return getSources();
			case ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS:
				return getOrganisations();
			case ModelPackage.KNOWLEDGE_MODEL__PERSONS:
				return getPersons();
			case ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES:
				return getTaxonomies();
			case ModelPackage.KNOWLEDGE_MODEL__LISTS:
				return getLists();
			case ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS:
				return getAlignments();
			case ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES:
				return getProgrammes();
			case ModelPackage.KNOWLEDGE_MODEL__FUNDS:
				return getFunds();
			case ModelPackage.KNOWLEDGE_MODEL__INDICATORS:
				return getIndicators();
			case ModelPackage.KNOWLEDGE_MODEL__CRITERIA:
				return getCriteria();
			case ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS:
				return getJudgements();
			case ModelPackage.KNOWLEDGE_MODEL__NEEDS:
				return getNeeds();
			case ModelPackage.KNOWLEDGE_MODEL__SEEDS:
				return getSeeds();
			case ModelPackage.KNOWLEDGE_MODEL__EVENTS:
				return getEvents();
			case ModelPackage.KNOWLEDGE_MODEL__MEASURES:
				return getMeasures();
			case ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS:
				return getFrameworks();
			case ModelPackage.KNOWLEDGE_MODEL__CURRICULA:
				return getCurricula();
			case ModelPackage.KNOWLEDGE_MODEL__COHORTS:
				return getCohorts();
			case ModelPackage.KNOWLEDGE_MODEL__DATASETS:
				return getDatasets();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ModelPackage.KNOWLEDGE_MODEL__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES:
				getTaxonomies().clear();
				getTaxonomies().addAll((Collection<? extends Taxonomy>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__LISTS:
				getLists().clear();
				getLists().addAll((Collection<? extends TechnologyList>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS:
				getAlignments().clear();
				getAlignments().addAll((Collection<? extends Alignment>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES:
				getProgrammes().clear();
				getProgrammes().addAll((Collection<? extends Programme>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__FUNDS:
				getFunds().clear();
				getFunds().addAll((Collection<? extends Fund>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends CriteriaFramework>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends Judgement>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__SEEDS:
				getSeeds().clear();
				getSeeds().addAll((Collection<? extends Seed>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends PolicyEvent>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends TalentMeasure>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS:
				getFrameworks().clear();
				getFrameworks().addAll((Collection<? extends PolicyFramework>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__CURRICULA:
				getCurricula().clear();
				getCurricula().addAll((Collection<? extends Curriculum>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__COHORTS:
				getCohorts().clear();
				getCohorts().addAll((Collection<? extends Cohort>)newValue);
				return;
			case ModelPackage.KNOWLEDGE_MODEL__DATASETS:
				getDatasets().clear();
				getDatasets().addAll((Collection<? extends Dataset>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.KNOWLEDGE_MODEL__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__PERSONS:
				getPersons().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES:
				getTaxonomies().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__LISTS:
				getLists().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS:
				getAlignments().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES:
				getProgrammes().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__FUNDS:
				getFunds().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__INDICATORS:
				getIndicators().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__CRITERIA:
				getCriteria().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS:
				getJudgements().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__NEEDS:
				getNeeds().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__SEEDS:
				getSeeds().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__EVENTS:
				getEvents().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__MEASURES:
				getMeasures().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS:
				getFrameworks().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__CURRICULA:
				getCurricula().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__COHORTS:
				getCohorts().clear();
				return;
			case ModelPackage.KNOWLEDGE_MODEL__DATASETS:
				getDatasets().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.KNOWLEDGE_MODEL__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__PERSONS:
				return persons != null && !persons.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__TAXONOMIES:
				return taxonomies != null && !taxonomies.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__LISTS:
				return lists != null && !lists.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__ALIGNMENTS:
				return alignments != null && !alignments.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__PROGRAMMES:
				return programmes != null && !programmes.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__FUNDS:
				return funds != null && !funds.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__NEEDS:
				return needs != null && !needs.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__SEEDS:
				return seeds != null && !seeds.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__EVENTS:
				return events != null && !events.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__MEASURES:
				return measures != null && !measures.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__FRAMEWORKS:
				return frameworks != null && !frameworks.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__CURRICULA:
				return curricula != null && !curricula.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__COHORTS:
				return cohorts != null && !cohorts.isEmpty();
			case ModelPackage.KNOWLEDGE_MODEL__DATASETS:
				return datasets != null && !datasets.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //KnowledgeModelImpl
