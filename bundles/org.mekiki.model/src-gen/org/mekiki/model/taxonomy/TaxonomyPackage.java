/**
 */
package org.mekiki.model.taxonomy;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.mekiki.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Technology taxonomies in the terms of SKOS.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.taxonomy.TaxonomyFactory
 * @model kind="package"
 *        annotation="https://mekiki.org/model/text label.en='Taxonomy' label.ja='\u6280\u8853\u4f53\u7cfb' doc.ja='SKOS \u306e\u7528\u8a9e\u306b\u3088\u308b\u6280\u8853\u4f53\u7cfb\u3002'"
 * @generated
 */
public interface TaxonomyPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "taxonomy"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://mekiki.org/model/1/taxonomy"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "taxonomy"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TaxonomyPackage eINSTANCE = org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl <em>Trl Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.impl.TrlAssessmentImpl
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTrlAssessment()
	 * @generated
	 */
	int TRL_ASSESSMENT = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT__DATE = ModelPackage.VALUE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT__LEVEL = ModelPackage.VALUE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT__TARGET = ModelPackage.VALUE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT__BASIS = ModelPackage.VALUE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Trl Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT_FEATURE_COUNT = ModelPackage.VALUE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Trl Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRL_ASSESSMENT_OPERATION_COUNT = ModelPackage.VALUE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.impl.TaxonomyImpl <em>Taxonomy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyImpl
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTaxonomy()
	 * @generated
	 */
	int TAXONOMY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__NOTATION = ModelPackage.ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__STATUS = ModelPackage.ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__LABELS = ModelPackage.ELEMENT__LABELS;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__ALT_LABELS = ModelPackage.ELEMENT__ALT_LABELS;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__HIDDEN_LABELS = ModelPackage.ELEMENT__HIDDEN_LABELS;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__DESCRIPTIONS = ModelPackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__NOTES = ModelPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__CITATIONS = ModelPackage.ELEMENT__CITATIONS;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__HANDLING = ModelPackage.ELEMENT__HANDLING;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__EDITION = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__DATE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__AUTHORITY = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__SUPERSEDES = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Technologies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY__TECHNOLOGIES = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Taxonomy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Taxonomy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.impl.TechnologyImpl <em>Technology</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.impl.TechnologyImpl
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTechnology()
	 * @generated
	 */
	int TECHNOLOGY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__NOTATION = ModelPackage.ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__STATUS = ModelPackage.ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__LABELS = ModelPackage.ELEMENT__LABELS;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__ALT_LABELS = ModelPackage.ELEMENT__ALT_LABELS;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__HIDDEN_LABELS = ModelPackage.ELEMENT__HIDDEN_LABELS;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__DESCRIPTIONS = ModelPackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__NOTES = ModelPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__CITATIONS = ModelPackage.ELEMENT__CITATIONS;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__HANDLING = ModelPackage.ELEMENT__HANDLING;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__KIND = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Introduced In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__INTRODUCED_IN = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__MARKS = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__USES = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Trl</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__TRL = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__CHILDREN = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__PARENT = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Broader</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__BROADER = ModelPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__RELATED = ModelPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__DEPENDS_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Enables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__ENABLES = ModelPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY__REPLACED_BY = ModelPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Technology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Technology</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNOLOGY_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.TechnologyKind <em>Technology Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.TechnologyKind
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTechnologyKind()
	 * @generated
	 */
	int TECHNOLOGY_KIND = 3;

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.Mark <em>Mark</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.Mark
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getMark()
	 * @generated
	 */
	int MARK = 4;

	/**
	 * The meta object id for the '{@link org.mekiki.model.taxonomy.Use <em>Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.taxonomy.Use
	 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getUse()
	 * @generated
	 */
	int USE = 5;


	/**
	 * Returns the meta object for class '{@link org.mekiki.model.taxonomy.TrlAssessment <em>Trl Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trl Assessment</em>'.
	 * @see org.mekiki.model.taxonomy.TrlAssessment
	 * @generated
	 */
	EClass getTrlAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.TrlAssessment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.mekiki.model.taxonomy.TrlAssessment#getDate()
	 * @see #getTrlAssessment()
	 * @generated
	 */
	EAttribute getTrlAssessment_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.TrlAssessment#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.mekiki.model.taxonomy.TrlAssessment#getLevel()
	 * @see #getTrlAssessment()
	 * @generated
	 */
	EAttribute getTrlAssessment_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.TrlAssessment#isTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.mekiki.model.taxonomy.TrlAssessment#isTarget()
	 * @see #getTrlAssessment()
	 * @generated
	 */
	EAttribute getTrlAssessment_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.TrlAssessment#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.mekiki.model.taxonomy.TrlAssessment#getBasis()
	 * @see #getTrlAssessment()
	 * @generated
	 */
	EAttribute getTrlAssessment_Basis();

	/**
	 * Returns the meta object for class '{@link org.mekiki.model.taxonomy.Taxonomy <em>Taxonomy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Taxonomy</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy
	 * @generated
	 */
	EClass getTaxonomy();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.Taxonomy#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy#getEdition()
	 * @see #getTaxonomy()
	 * @generated
	 */
	EAttribute getTaxonomy_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.Taxonomy#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy#getDate()
	 * @see #getTaxonomy()
	 * @generated
	 */
	EAttribute getTaxonomy_Date();

	/**
	 * Returns the meta object for the reference '{@link org.mekiki.model.taxonomy.Taxonomy#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Authority</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy#getAuthority()
	 * @see #getTaxonomy()
	 * @generated
	 */
	EReference getTaxonomy_Authority();

	/**
	 * Returns the meta object for the reference '{@link org.mekiki.model.taxonomy.Taxonomy#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supersedes</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy#getSupersedes()
	 * @see #getTaxonomy()
	 * @generated
	 */
	EReference getTaxonomy_Supersedes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mekiki.model.taxonomy.Taxonomy#getTechnologies <em>Technologies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Technologies</em>'.
	 * @see org.mekiki.model.taxonomy.Taxonomy#getTechnologies()
	 * @see #getTaxonomy()
	 * @generated
	 */
	EReference getTaxonomy_Technologies();

	/**
	 * Returns the meta object for class '{@link org.mekiki.model.taxonomy.Technology <em>Technology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technology</em>'.
	 * @see org.mekiki.model.taxonomy.Technology
	 * @generated
	 */
	EClass getTechnology();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.Technology#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getKind()
	 * @see #getTechnology()
	 * @generated
	 */
	EAttribute getTechnology_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.taxonomy.Technology#getIntroducedIn <em>Introduced In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduced In</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getIntroducedIn()
	 * @see #getTechnology()
	 * @generated
	 */
	EAttribute getTechnology_IntroducedIn();

	/**
	 * Returns the meta object for the attribute list '{@link org.mekiki.model.taxonomy.Technology#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Marks</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getMarks()
	 * @see #getTechnology()
	 * @generated
	 */
	EAttribute getTechnology_Marks();

	/**
	 * Returns the meta object for the attribute list '{@link org.mekiki.model.taxonomy.Technology#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Uses</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getUses()
	 * @see #getTechnology()
	 * @generated
	 */
	EAttribute getTechnology_Uses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mekiki.model.taxonomy.Technology#getTrl <em>Trl</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trl</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getTrl()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Trl();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mekiki.model.taxonomy.Technology#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getChildren()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Children();

	/**
	 * Returns the meta object for the container reference '{@link org.mekiki.model.taxonomy.Technology#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getParent()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.mekiki.model.taxonomy.Technology#getBroader <em>Broader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Broader</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getBroader()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Broader();

	/**
	 * Returns the meta object for the reference list '{@link org.mekiki.model.taxonomy.Technology#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getRelated()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Related();

	/**
	 * Returns the meta object for the reference list '{@link org.mekiki.model.taxonomy.Technology#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getDependsOn()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_DependsOn();

	/**
	 * Returns the meta object for the reference list '{@link org.mekiki.model.taxonomy.Technology#getEnables <em>Enables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Enables</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getEnables()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_Enables();

	/**
	 * Returns the meta object for the reference list '{@link org.mekiki.model.taxonomy.Technology#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Replaced By</em>'.
	 * @see org.mekiki.model.taxonomy.Technology#getReplacedBy()
	 * @see #getTechnology()
	 * @generated
	 */
	EReference getTechnology_ReplacedBy();

	/**
	 * Returns the meta object for enum '{@link org.mekiki.model.taxonomy.TechnologyKind <em>Technology Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Technology Kind</em>'.
	 * @see org.mekiki.model.taxonomy.TechnologyKind
	 * @generated
	 */
	EEnum getTechnologyKind();

	/**
	 * Returns the meta object for enum '{@link org.mekiki.model.taxonomy.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mark</em>'.
	 * @see org.mekiki.model.taxonomy.Mark
	 * @generated
	 */
	EEnum getMark();

	/**
	 * Returns the meta object for enum '{@link org.mekiki.model.taxonomy.Use <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Use</em>'.
	 * @see org.mekiki.model.taxonomy.Use
	 * @generated
	 */
	EEnum getUse();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TaxonomyFactory getTaxonomyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.impl.TrlAssessmentImpl <em>Trl Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.impl.TrlAssessmentImpl
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTrlAssessment()
		 * @generated
		 */
		EClass TRL_ASSESSMENT = eINSTANCE.getTrlAssessment();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRL_ASSESSMENT__DATE = eINSTANCE.getTrlAssessment_Date();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRL_ASSESSMENT__LEVEL = eINSTANCE.getTrlAssessment_Level();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRL_ASSESSMENT__TARGET = eINSTANCE.getTrlAssessment_Target();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRL_ASSESSMENT__BASIS = eINSTANCE.getTrlAssessment_Basis();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.impl.TaxonomyImpl <em>Taxonomy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyImpl
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTaxonomy()
		 * @generated
		 */
		EClass TAXONOMY = eINSTANCE.getTaxonomy();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY__EDITION = eINSTANCE.getTaxonomy_Edition();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAXONOMY__DATE = eINSTANCE.getTaxonomy_Date();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAXONOMY__AUTHORITY = eINSTANCE.getTaxonomy_Authority();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAXONOMY__SUPERSEDES = eINSTANCE.getTaxonomy_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Technologies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAXONOMY__TECHNOLOGIES = eINSTANCE.getTaxonomy_Technologies();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.impl.TechnologyImpl <em>Technology</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.impl.TechnologyImpl
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTechnology()
		 * @generated
		 */
		EClass TECHNOLOGY = eINSTANCE.getTechnology();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNOLOGY__KIND = eINSTANCE.getTechnology_Kind();

		/**
		 * The meta object literal for the '<em><b>Introduced In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNOLOGY__INTRODUCED_IN = eINSTANCE.getTechnology_IntroducedIn();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNOLOGY__MARKS = eINSTANCE.getTechnology_Marks();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TECHNOLOGY__USES = eINSTANCE.getTechnology_Uses();

		/**
		 * The meta object literal for the '<em><b>Trl</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__TRL = eINSTANCE.getTechnology_Trl();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__CHILDREN = eINSTANCE.getTechnology_Children();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__PARENT = eINSTANCE.getTechnology_Parent();

		/**
		 * The meta object literal for the '<em><b>Broader</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__BROADER = eINSTANCE.getTechnology_Broader();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__RELATED = eINSTANCE.getTechnology_Related();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__DEPENDS_ON = eINSTANCE.getTechnology_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Enables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__ENABLES = eINSTANCE.getTechnology_Enables();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNOLOGY__REPLACED_BY = eINSTANCE.getTechnology_ReplacedBy();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.TechnologyKind <em>Technology Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.TechnologyKind
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getTechnologyKind()
		 * @generated
		 */
		EEnum TECHNOLOGY_KIND = eINSTANCE.getTechnologyKind();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.Mark <em>Mark</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.Mark
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getMark()
		 * @generated
		 */
		EEnum MARK = eINSTANCE.getMark();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.taxonomy.Use <em>Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.taxonomy.Use
		 * @see org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl#getUse()
		 * @generated
		 */
		EEnum USE = eINSTANCE.getUse();

	}

} //TaxonomyPackage
