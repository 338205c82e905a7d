/**
 */
package org.mekiki.model.judgement;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * How technologies are judged.
 * <!-- end-model-doc -->
 * @see org.mekiki.model.judgement.JudgementFactory
 * @model kind="package"
 *        annotation="https://mekiki.org/model/text label.en='Judgement' label.ja='\u8a55\u4fa1' doc.ja='\u6280\u8853\u306e\u8a55\u4fa1\u3002'"
 * @generated
 */
public interface JudgementPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "judgement"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://mekiki.org/model/1/judgement"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "judgement"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	JudgementPackage eINSTANCE = org.mekiki.model.judgement.impl.JudgementPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.mekiki.model.judgement.impl.CriteriaFrameworkImpl <em>Criteria Framework</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.judgement.impl.CriteriaFrameworkImpl
	 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getCriteriaFramework()
	 * @generated
	 */
	int CRITERIA_FRAMEWORK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__NOTATION = ModelPackage.ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__STATUS = ModelPackage.ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__LABELS = ModelPackage.ELEMENT__LABELS;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__ALT_LABELS = ModelPackage.ELEMENT__ALT_LABELS;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__HIDDEN_LABELS = ModelPackage.ELEMENT__HIDDEN_LABELS;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__DESCRIPTIONS = ModelPackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__NOTES = ModelPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__CITATIONS = ModelPackage.ELEMENT__CITATIONS;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__HANDLING = ModelPackage.ELEMENT__HANDLING;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__DATE = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK__CRITERIA = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Criteria Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Criteria Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERIA_FRAMEWORK_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mekiki.model.judgement.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.judgement.impl.CriterionImpl
	 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NOTATION = ModelPackage.ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__STATUS = ModelPackage.ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__LABELS = ModelPackage.ELEMENT__LABELS;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ALT_LABELS = ModelPackage.ELEMENT__ALT_LABELS;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__HIDDEN_LABELS = ModelPackage.ELEMENT__HIDDEN_LABELS;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__DESCRIPTIONS = ModelPackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NOTES = ModelPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__CITATIONS = ModelPackage.ELEMENT__CITATIONS;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__HANDLING = ModelPackage.ELEMENT__HANDLING;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__SCALE = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.mekiki.model.judgement.impl.JudgementImpl <em>Judgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mekiki.model.judgement.impl.JudgementImpl
	 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getJudgement()
	 * @generated
	 */
	int JUDGEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__NOTATION = ModelPackage.ELEMENT__NOTATION;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__STATUS = ModelPackage.ELEMENT__STATUS;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__LABELS = ModelPackage.ELEMENT__LABELS;

	/**
	 * The feature id for the '<em><b>Alt Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__ALT_LABELS = ModelPackage.ELEMENT__ALT_LABELS;

	/**
	 * The feature id for the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__HIDDEN_LABELS = ModelPackage.ELEMENT__HIDDEN_LABELS;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__DESCRIPTIONS = ModelPackage.ELEMENT__DESCRIPTIONS;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__NOTES = ModelPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__CITATIONS = ModelPackage.ELEMENT__CITATIONS;

	/**
	 * The feature id for the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__HANDLING = ModelPackage.ELEMENT__HANDLING;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__PROPERTIES = ModelPackage.ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Technology</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__TECHNOLOGY = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__CRITERION = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__GRADE = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__DATE = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Judge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__JUDGE = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__REASON = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.mekiki.model.judgement.CriteriaFramework <em>Criteria Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criteria Framework</em>'.
	 * @see org.mekiki.model.judgement.CriteriaFramework
	 * @generated
	 */
	EClass getCriteriaFramework();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.CriteriaFramework#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.mekiki.model.judgement.CriteriaFramework#getDate()
	 * @see #getCriteriaFramework()
	 * @generated
	 */
	EAttribute getCriteriaFramework_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mekiki.model.judgement.CriteriaFramework#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.mekiki.model.judgement.CriteriaFramework#getCriteria()
	 * @see #getCriteriaFramework()
	 * @generated
	 */
	EReference getCriteriaFramework_Criteria();

	/**
	 * Returns the meta object for class '{@link org.mekiki.model.judgement.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.mekiki.model.judgement.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.Criterion#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.mekiki.model.judgement.Criterion#getScale()
	 * @see #getCriterion()
	 * @generated
	 */
	EAttribute getCriterion_Scale();

	/**
	 * Returns the meta object for class '{@link org.mekiki.model.judgement.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement</em>'.
	 * @see org.mekiki.model.judgement.Judgement
	 * @generated
	 */
	EClass getJudgement();

	/**
	 * Returns the meta object for the reference '{@link org.mekiki.model.judgement.Judgement#getTechnology <em>Technology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Technology</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getTechnology()
	 * @see #getJudgement()
	 * @generated
	 */
	EReference getJudgement_Technology();

	/**
	 * Returns the meta object for the reference '{@link org.mekiki.model.judgement.Judgement#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Criterion</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getCriterion()
	 * @see #getJudgement()
	 * @generated
	 */
	EReference getJudgement_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.Judgement#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getGrade()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.Judgement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getDate()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.Judgement#getJudge <em>Judge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Judge</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getJudge()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Judge();

	/**
	 * Returns the meta object for the attribute '{@link org.mekiki.model.judgement.Judgement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.mekiki.model.judgement.Judgement#getReason()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Reason();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	JudgementFactory getJudgementFactory();

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
		 * The meta object literal for the '{@link org.mekiki.model.judgement.impl.CriteriaFrameworkImpl <em>Criteria Framework</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.judgement.impl.CriteriaFrameworkImpl
		 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getCriteriaFramework()
		 * @generated
		 */
		EClass CRITERIA_FRAMEWORK = eINSTANCE.getCriteriaFramework();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERIA_FRAMEWORK__DATE = eINSTANCE.getCriteriaFramework_Date();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERIA_FRAMEWORK__CRITERIA = eINSTANCE.getCriteriaFramework_Criteria();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.judgement.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.judgement.impl.CriterionImpl
		 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRITERION__SCALE = eINSTANCE.getCriterion_Scale();

		/**
		 * The meta object literal for the '{@link org.mekiki.model.judgement.impl.JudgementImpl <em>Judgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mekiki.model.judgement.impl.JudgementImpl
		 * @see org.mekiki.model.judgement.impl.JudgementPackageImpl#getJudgement()
		 * @generated
		 */
		EClass JUDGEMENT = eINSTANCE.getJudgement();

		/**
		 * The meta object literal for the '<em><b>Technology</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JUDGEMENT__TECHNOLOGY = eINSTANCE.getJudgement_Technology();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference JUDGEMENT__CRITERION = eINSTANCE.getJudgement_Criterion();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__GRADE = eINSTANCE.getJudgement_Grade();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__DATE = eINSTANCE.getJudgement_Date();

		/**
		 * The meta object literal for the '<em><b>Judge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__JUDGE = eINSTANCE.getJudgement_Judge();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__REASON = eINSTANCE.getJudgement_Reason();

	}

} //JudgementPackage
