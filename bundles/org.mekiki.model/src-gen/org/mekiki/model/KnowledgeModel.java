/**
 */
package org.mekiki.model;

import org.eclipse.emf.common.util.EList;

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
 * A representation of the model object '<em><b>Knowledge Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of one knowledge base.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getSources <em>Sources</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getTaxonomies <em>Taxonomies</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getLists <em>Lists</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getFunds <em>Funds</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getSeeds <em>Seeds</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getEvents <em>Events</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getCurricula <em>Curricula</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getCohorts <em>Cohorts</em>}</li>
 *   <li>{@link org.mekiki.model.KnowledgeModel#getDatasets <em>Datasets</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getKnowledgeModel()
 * @model annotation="https://mekiki.org/model/text label.en='Knowledge base' label.ja='\u77e5\u8b58\u30d9\u30fc\u30b9' doc.ja='\u4e00\u3064\u306e\u77e5\u8b58\u30d9\u30fc\u30b9\u306e\u6839\u3002'"
 * @generated
 */
public interface KnowledgeModel extends Element
{
	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents and data sets cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Sources()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Sources' label.ja='\u8cc7\u6599' doc.ja='\u5f15\u7528\u3057\u305f\u6587\u66f8\u30fb\u30c7\u30fc\u30bf\u3002'"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bodies that issue, fund, take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Organisations()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Organisations' label.ja='\u7d44\u7e54' doc.ja='\u767a\u884c\u30fb\u8cc7\u91d1\u63d0\u4f9b\u30fb\u53c2\u52a0\u3059\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People by their role only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Persons()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='People' label.ja='\u4eba' doc.ja='\u5f79\u5272\u306e\u307f\u3067\u8868\u3059\u4eba\u3002'"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Taxonomies</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Taxonomy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technology taxonomies, one for each edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taxonomies</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Taxonomies()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Taxonomies' label.ja='\u6280\u8853\u4f53\u7cfb' doc.ja='\u6280\u8853\u4f53\u7cfb\uff08\u7248\u3054\u3068\uff09\u3002'"
	 * @generated
	 */
	EList<Taxonomy> getTaxonomies();

	/**
	 * Returns the value of the '<em><b>Lists</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.lists.TechnologyList}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Critical-technology lists of jurisdictions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lists</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Lists()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Lists' label.ja='\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8' doc.ja='\u5404\u56fd\u30fb\u5730\u57df\u306e\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8\u3002'"
	 * @generated
	 */
	EList<TechnologyList> getLists();

	/**
	 * Returns the value of the '<em><b>Alignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.lists.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links between list items and technologies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignments</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Alignments()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Alignments' label.ja='\u5bfe\u5fdc\u4ed8\u3051' doc.ja='\u30ea\u30b9\u30c8\u9805\u76ee\u3068\u6280\u8853\u3068\u306e\u5bfe\u5fdc\u4ed8\u3051\u3002'"
	 * @generated
	 */
	EList<Alignment> getAlignments();

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funding programmes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Programmes()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Programmes' label.ja='\u4e8b\u696d' doc.ja='\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u4e8b\u696d\u3002'"
	 * @generated
	 */
	EList<Programme> getProgrammes();

	/**
	 * Returns the value of the '<em><b>Funds</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Fund}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funds that hold money over several years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funds</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Funds()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Funds' label.ja='\u57fa\u91d1' doc.ja='\u8907\u6570\u5e74\u5ea6\u306b\u308f\u305f\u308a\u8cc7\u91d1\u3092\u4fdd\u6709\u3059\u308b\u57fa\u91d1\u3002'"
	 * @generated
	 */
	EList<Fund> getFunds();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.evidence.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured quantities with their observations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Indicators()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Indicators' label.ja='\u6307\u6a19' doc.ja='\u89b3\u6e2c\u5024\u3092\u3082\u3064\u6307\u6a19\u3002'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.judgement.CriteriaFramework}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frameworks by which technologies are judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Criteria()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Criteria' label.ja='\u8a55\u4fa1\u57fa\u6e96' doc.ja='\u6280\u8853\u3092\u8a55\u4fa1\u3059\u308b\u67a0\u7d44\u307f\u3002'"
	 * @generated
	 */
	EList<CriteriaFramework> getCriteria();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.judgement.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Judgements made by those criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Judgements()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Judgements' label.ja='\u8a55\u4fa1' doc.ja='\u57fa\u6e96\u306b\u3088\u308b\u8a55\u4fa1\u3002'"
	 * @generated
	 */
	EList<Judgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What users of technology ask for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Needs()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Needs' label.ja='\u30cb\u30fc\u30ba' doc.ja='\u6280\u8853\u306e\u5229\u7528\u8005\u304c\u6c42\u3081\u308b\u3053\u3068\u3002'"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Seeds</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Seed}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What research can offer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeds</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Seeds()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Seeds' label.ja='\u30b7\u30fc\u30ba' doc.ja='\u7814\u7a76\u304c\u63d0\u4f9b\u3067\u304d\u308b\u3053\u3068\u3002'"
	 * @generated
	 */
	EList<Seed> getSeeds();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.policy.PolicyEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated events of policy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Events()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Policy events' label.ja='\u653f\u7b56\u306e\u52d5\u304d' doc.ja='\u65e5\u4ed8\u306e\u3042\u308b\u653f\u7b56\u306e\u51fa\u6765\u4e8b\u3002'"
	 * @generated
	 */
	EList<PolicyEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.policy.TalentMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What countries do to gain and keep talent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Measures()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Talent measures' label.ja='\u4eba\u6750\u65bd\u7b56' doc.ja='\u4eba\u6750\u306e\u7372\u5f97\u30fb\u78ba\u4fdd\u306e\u305f\u3081\u306e\u5404\u56fd\u306e\u65bd\u7b56\u3002'"
	 * @generated
	 */
	EList<TalentMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Frameworks</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.policy.PolicyFramework}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What policy documents lay down, statement by statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frameworks</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Frameworks()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Policy frameworks' label.ja='\u653f\u7b56\u306e\u67a0\u7d44\u307f' doc.ja='\u653f\u7b56\u6587\u66f8\u304c\u5b9a\u3081\u305f\u4e8b\u9805\u3002'"
	 * @generated
	 */
	EList<PolicyFramework> getFrameworks();

	/**
	 * Returns the value of the '<em><b>Curricula</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Curriculum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training curricula.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curricula</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Curricula()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Curricula' label.ja='\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0' doc.ja='\u4eba\u6750\u80b2\u6210\u306e\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002'"
	 * @generated
	 */
	EList<Curriculum> getCurricula();

	/**
	 * Returns the value of the '<em><b>Cohorts</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Cohort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of trainees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cohorts</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Cohorts()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Cohorts' label.ja='\u53d7\u8b1b\u671f' doc.ja='\u53d7\u8b1b\u8005\u306e\u96c6\u307e\u308a\u3002'"
	 * @generated
	 */
	EList<Cohort> getCohorts();

	/**
	 * Returns the value of the '<em><b>Datasets</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Dataset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Large tables kept as rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datasets</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getKnowledgeModel_Datasets()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Data sets' label.ja='\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8' doc.ja='\u884c\u3068\u3057\u3066\u4fdd\u5b58\u3057\u305f\u5927\u304d\u306a\u8868\u3002'"
	 * @generated
	 */
	EList<Dataset> getDatasets();

} // KnowledgeModel
