/**
 */
package org.mekiki.model.learning.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;

import org.mekiki.model.lists.ListsPackage;

import org.mekiki.model.lists.impl.ListsPackageImpl;

import org.mekiki.model.policy.PolicyPackage;

import org.mekiki.model.policy.impl.PolicyPackageImpl;

import org.mekiki.model.taxonomy.TaxonomyPackage;

import org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LearningPackageImpl extends EPackageImpl implements LearningPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass curriculumEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass courseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass moduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exerciseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assessmentItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cohortEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass enrolmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attemptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bloomLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attemptStateEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mekiki.model.learning.LearningPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LearningPackageImpl()
	{
		super(eNS_URI, LearningFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LearningPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LearningPackage init()
	{
		if (isInited) return (LearningPackage)EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLearningPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LearningPackageImpl theLearningPackage = registeredLearningPackage instanceof LearningPackageImpl ? (LearningPackageImpl)registeredLearningPackage : new LearningPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);

		// Create package meta-data objects
		theLearningPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();

		// Initialize created meta-data
		theLearningPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLearningPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LearningPackage.eNS_URI, theLearningPackage);
		return theLearningPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurriculum()
	{
		return curriculumEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculum_Provider()
	{
		return (EReference)curriculumEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculum_Audience()
	{
		return (EAttribute)curriculumEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculum_Minutes()
	{
		return (EAttribute)curriculumEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculum_Outcomes()
	{
		return (EReference)curriculumEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculum_Courses()
	{
		return (EReference)curriculumEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcome()
	{
		return outcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Verb()
	{
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Level()
	{
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Technologies()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Criteria()
	{
		return (EReference)outcomeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCourse()
	{
		return courseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCourse_Minutes()
	{
		return (EAttribute)courseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourse_Prerequisites()
	{
		return (EReference)courseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourse_Outcomes()
	{
		return (EReference)courseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCourse_Modules()
	{
		return (EReference)courseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModule()
	{
		return moduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getModule_Units()
	{
		return (EReference)moduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnit()
	{
		return unitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Minutes()
	{
		return (EAttribute)unitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnit_Content()
	{
		return (EAttribute)unitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Outcomes()
	{
		return (EReference)unitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Technologies()
	{
		return (EReference)unitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Prerequisites()
	{
		return (EReference)unitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Activities()
	{
		return (EReference)unitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnit_Items()
	{
		return (EReference)unitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity()
	{
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind()
	{
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Minutes()
	{
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Instructions()
	{
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Outcomes()
	{
		return (EReference)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExercise()
	{
		return exerciseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Analysis()
	{
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Parameters()
	{
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExercise_Seed()
	{
		return (EAttribute)exerciseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssessmentItem()
	{
		return assessmentItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Kind()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Question()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Answer()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Feedback()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Points()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentItem_Level()
	{
		return (EAttribute)assessmentItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessmentItem_Outcomes()
	{
		return (EReference)assessmentItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCohort()
	{
		return cohortEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCohort_Curriculum()
	{
		return (EReference)cohortEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCohort_Start()
	{
		return (EAttribute)cohortEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCohort_End()
	{
		return (EAttribute)cohortEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCohort_Enrolments()
	{
		return (EReference)cohortEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEnrolment()
	{
		return enrolmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrolment_Trainee()
	{
		return (EAttribute)enrolmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEnrolment_Since()
	{
		return (EAttribute)enrolmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrolment_Attempts()
	{
		return (EReference)enrolmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEnrolment_Certificates()
	{
		return (EReference)enrolmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttempt()
	{
		return attemptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttempt_Activity()
	{
		return (EReference)attemptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttempt_Item()
	{
		return (EReference)attemptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_State()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_Started()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_Seconds()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_Points()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_Answer()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttempt_Comment()
	{
		return (EAttribute)attemptEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificate()
	{
		return certificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Serial()
	{
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Issued()
	{
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Revoked()
	{
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Curriculum()
	{
		return (EReference)certificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Minutes()
	{
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBloomLevel()
	{
		return bloomLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind()
	{
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemKind()
	{
		return itemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttemptState()
	{
		return attemptStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LearningFactory getLearningFactory()
	{
		return (LearningFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		curriculumEClass = createEClass(CURRICULUM);
		createEReference(curriculumEClass, CURRICULUM__PROVIDER);
		createEAttribute(curriculumEClass, CURRICULUM__AUDIENCE);
		createEAttribute(curriculumEClass, CURRICULUM__MINUTES);
		createEReference(curriculumEClass, CURRICULUM__OUTCOMES);
		createEReference(curriculumEClass, CURRICULUM__COURSES);

		outcomeEClass = createEClass(OUTCOME);
		createEAttribute(outcomeEClass, OUTCOME__VERB);
		createEAttribute(outcomeEClass, OUTCOME__LEVEL);
		createEReference(outcomeEClass, OUTCOME__TECHNOLOGIES);
		createEReference(outcomeEClass, OUTCOME__CRITERIA);

		courseEClass = createEClass(COURSE);
		createEAttribute(courseEClass, COURSE__MINUTES);
		createEReference(courseEClass, COURSE__PREREQUISITES);
		createEReference(courseEClass, COURSE__OUTCOMES);
		createEReference(courseEClass, COURSE__MODULES);

		moduleEClass = createEClass(MODULE);
		createEReference(moduleEClass, MODULE__UNITS);

		unitEClass = createEClass(UNIT);
		createEAttribute(unitEClass, UNIT__MINUTES);
		createEAttribute(unitEClass, UNIT__CONTENT);
		createEReference(unitEClass, UNIT__OUTCOMES);
		createEReference(unitEClass, UNIT__TECHNOLOGIES);
		createEReference(unitEClass, UNIT__PREREQUISITES);
		createEReference(unitEClass, UNIT__ACTIVITIES);
		createEReference(unitEClass, UNIT__ITEMS);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__KIND);
		createEAttribute(activityEClass, ACTIVITY__MINUTES);
		createEAttribute(activityEClass, ACTIVITY__INSTRUCTIONS);
		createEReference(activityEClass, ACTIVITY__OUTCOMES);

		exerciseEClass = createEClass(EXERCISE);
		createEAttribute(exerciseEClass, EXERCISE__ANALYSIS);
		createEAttribute(exerciseEClass, EXERCISE__PARAMETERS);
		createEAttribute(exerciseEClass, EXERCISE__SEED);

		assessmentItemEClass = createEClass(ASSESSMENT_ITEM);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__KIND);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__QUESTION);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__ANSWER);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__FEEDBACK);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__POINTS);
		createEAttribute(assessmentItemEClass, ASSESSMENT_ITEM__LEVEL);
		createEReference(assessmentItemEClass, ASSESSMENT_ITEM__OUTCOMES);

		cohortEClass = createEClass(COHORT);
		createEReference(cohortEClass, COHORT__CURRICULUM);
		createEAttribute(cohortEClass, COHORT__START);
		createEAttribute(cohortEClass, COHORT__END);
		createEReference(cohortEClass, COHORT__ENROLMENTS);

		enrolmentEClass = createEClass(ENROLMENT);
		createEAttribute(enrolmentEClass, ENROLMENT__TRAINEE);
		createEAttribute(enrolmentEClass, ENROLMENT__SINCE);
		createEReference(enrolmentEClass, ENROLMENT__ATTEMPTS);
		createEReference(enrolmentEClass, ENROLMENT__CERTIFICATES);

		attemptEClass = createEClass(ATTEMPT);
		createEReference(attemptEClass, ATTEMPT__ACTIVITY);
		createEReference(attemptEClass, ATTEMPT__ITEM);
		createEAttribute(attemptEClass, ATTEMPT__STATE);
		createEAttribute(attemptEClass, ATTEMPT__STARTED);
		createEAttribute(attemptEClass, ATTEMPT__SECONDS);
		createEAttribute(attemptEClass, ATTEMPT__POINTS);
		createEAttribute(attemptEClass, ATTEMPT__ANSWER);
		createEAttribute(attemptEClass, ATTEMPT__COMMENT);

		certificateEClass = createEClass(CERTIFICATE);
		createEAttribute(certificateEClass, CERTIFICATE__SERIAL);
		createEAttribute(certificateEClass, CERTIFICATE__ISSUED);
		createEAttribute(certificateEClass, CERTIFICATE__REVOKED);
		createEReference(certificateEClass, CERTIFICATE__CURRICULUM);
		createEAttribute(certificateEClass, CERTIFICATE__MINUTES);

		// Create enums
		bloomLevelEEnum = createEEnum(BLOOM_LEVEL);
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		itemKindEEnum = createEEnum(ITEM_KIND);
		attemptStateEEnum = createEEnum(ATTEMPT_STATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		JudgementPackage theJudgementPackage = (JudgementPackage)EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		curriculumEClass.getESuperTypes().add(theModelPackage.getElement());
		outcomeEClass.getESuperTypes().add(theModelPackage.getElement());
		courseEClass.getESuperTypes().add(theModelPackage.getElement());
		moduleEClass.getESuperTypes().add(theModelPackage.getElement());
		unitEClass.getESuperTypes().add(theModelPackage.getElement());
		activityEClass.getESuperTypes().add(theModelPackage.getElement());
		exerciseEClass.getESuperTypes().add(this.getActivity());
		assessmentItemEClass.getESuperTypes().add(theModelPackage.getElement());
		cohortEClass.getESuperTypes().add(theModelPackage.getElement());
		enrolmentEClass.getESuperTypes().add(theModelPackage.getElement());
		attemptEClass.getESuperTypes().add(theModelPackage.getElement());
		certificateEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(curriculumEClass, Curriculum.class, "Curriculum", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCurriculum_Provider(), theActorsPackage.getOrganisation(), null, "provider", null, 0, 1, Curriculum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCurriculum_Audience(), ecorePackage.getEString(), "audience", null, 0, 1, Curriculum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCurriculum_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Curriculum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCurriculum_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Curriculum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCurriculum_Courses(), this.getCourse(), null, "courses", null, 0, -1, Curriculum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(outcomeEClass, Outcome.class, "Outcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOutcome_Verb(), ecorePackage.getEString(), "verb", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOutcome_Level(), this.getBloomLevel(), "level", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOutcome_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOutcome_Criteria(), theJudgementPackage.getCriterion(), null, "criteria", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(courseEClass, Course.class, "Course", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCourse_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCourse_Prerequisites(), this.getCourse(), null, "prerequisites", null, 0, -1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCourse_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCourse_Modules(), this.getModule(), null, "modules", null, 0, -1, Course.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(moduleEClass, org.mekiki.model.learning.Module.class, "Module", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getModule_Units(), this.getUnit(), null, "units", null, 0, -1, org.mekiki.model.learning.Module.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(unitEClass, Unit.class, "Unit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getUnit_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnit_Content(), theModelPackage.getMarkdown(), "content", null, 0, 1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnit_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnit_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnit_Prerequisites(), this.getUnit(), null, "prerequisites", null, 0, -1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnit_Activities(), this.getActivity(), null, "activities", null, 0, -1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnit_Items(), this.getAssessmentItem(), null, "items", null, 0, -1, Unit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivity_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getActivity_Instructions(), theModelPackage.getMarkdown(), "instructions", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getActivity_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(exerciseEClass, Exercise.class, "Exercise", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getExercise_Analysis(), ecorePackage.getEString(), "analysis", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExercise_Parameters(), theModelPackage.getMarkdown(), "parameters", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExercise_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, Exercise.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(assessmentItemEClass, AssessmentItem.class, "AssessmentItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Kind(), this.getItemKind(), "kind", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Question(), theModelPackage.getMarkdown(), "question", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Answer(), theModelPackage.getMarkdown(), "answer", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Feedback(), theModelPackage.getMarkdown(), "feedback", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Points(), ecorePackage.getEInt(), "points", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssessmentItem_Level(), this.getBloomLevel(), "level", null, 0, 1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssessmentItem_Outcomes(), this.getOutcome(), null, "outcomes", null, 0, -1, AssessmentItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(cohortEClass, Cohort.class, "Cohort", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCohort_Curriculum(), this.getCurriculum(), null, "curriculum", null, 0, 1, Cohort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCohort_Start(), theModelPackage.getPartialDate(), "start", null, 0, 1, Cohort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCohort_End(), theModelPackage.getPartialDate(), "end", null, 0, 1, Cohort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCohort_Enrolments(), this.getEnrolment(), null, "enrolments", null, 0, -1, Cohort.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(enrolmentEClass, Enrolment.class, "Enrolment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEnrolment_Trainee(), ecorePackage.getEString(), "trainee", null, 0, 1, Enrolment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEnrolment_Since(), theModelPackage.getPartialDate(), "since", null, 0, 1, Enrolment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEnrolment_Attempts(), this.getAttempt(), null, "attempts", null, 0, -1, Enrolment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEnrolment_Certificates(), this.getCertificate(), null, "certificates", null, 0, -1, Enrolment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(attemptEClass, Attempt.class, "Attempt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAttempt_Activity(), this.getActivity(), null, "activity", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAttempt_Item(), this.getAssessmentItem(), null, "item", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_State(), this.getAttemptState(), "state", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_Started(), theModelPackage.getTimestamp(), "started", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_Seconds(), ecorePackage.getEInt(), "seconds", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_Points(), theModelPackage.getDecimal(), "points", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_Answer(), theModelPackage.getMarkdown(), "answer", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAttempt_Comment(), theModelPackage.getMarkdown(), "comment", null, 0, 1, Attempt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(certificateEClass, Certificate.class, "Certificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCertificate_Serial(), ecorePackage.getEString(), "serial", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Issued(), theModelPackage.getPartialDate(), "issued", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Revoked(), theModelPackage.getPartialDate(), "revoked", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Curriculum(), this.getCurriculum(), null, "curriculum", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(bloomLevelEEnum, BloomLevel.class, "BloomLevel"); //$NON-NLS-1$
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.REMEMBER);
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.UNDERSTAND);
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.APPLY);
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.ANALYSE);
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.EVALUATE);
		addEEnumLiteral(bloomLevelEEnum, BloomLevel.CREATE);

		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind"); //$NON-NLS-1$
		addEEnumLiteral(activityKindEEnum, ActivityKind.READING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.LECTURE);
		addEEnumLiteral(activityKindEEnum, ActivityKind.SEMINAR);
		addEEnumLiteral(activityKindEEnum, ActivityKind.CASE_STUDY);
		addEEnumLiteral(activityKindEEnum, ActivityKind.TABLETOP);
		addEEnumLiteral(activityKindEEnum, ActivityKind.EXERCISE);

		initEEnum(itemKindEEnum, ItemKind.class, "ItemKind"); //$NON-NLS-1$
		addEEnumLiteral(itemKindEEnum, ItemKind.SINGLE_CHOICE);
		addEEnumLiteral(itemKindEEnum, ItemKind.MULTIPLE_CHOICE);
		addEEnumLiteral(itemKindEEnum, ItemKind.TRUE_FALSE);
		addEEnumLiteral(itemKindEEnum, ItemKind.SHORT_ANSWER);
		addEEnumLiteral(itemKindEEnum, ItemKind.NUMERIC);
		addEEnumLiteral(itemKindEEnum, ItemKind.ORDERING);
		addEEnumLiteral(itemKindEEnum, ItemKind.MATCHING);
		addEEnumLiteral(itemKindEEnum, ItemKind.ESSAY);
		addEEnumLiteral(itemKindEEnum, ItemKind.FILE);

		initEEnum(attemptStateEEnum, AttemptState.class, "AttemptState"); //$NON-NLS-1$
		addEEnumLiteral(attemptStateEEnum, AttemptState.STARTED);
		addEEnumLiteral(attemptStateEEnum, AttemptState.SUBMITTED);
		addEEnumLiteral(attemptStateEEnum, AttemptState.PASSED);
		addEEnumLiteral(attemptStateEEnum, AttemptState.FAILED);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://mekiki.org/model/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "Curricula, courses and what trainees do, in the words of IEEE LOM and CASE." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Level of an outcome, after Bloom\'s revised taxonomy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Recall facts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Explain ideas." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Use in a new setting." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Take apart and relate." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Judge by criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Make something new." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Form of a learning activity." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Reading and reflection." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Lecture." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Seminar or discussion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Work on a case." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Exercise that plays through a situation." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Work with the workbench itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Form of an assessment item." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "One answer is right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Several answers are right." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A statement to be judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A few words." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A number with tolerance and unit." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Put into order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Pair up." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Free text marked by a rubric." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "A file handed in." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How far an attempt has come." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Begun, not handed in." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Handed in." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Marked and passed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Marked and not passed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (curriculumEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A programme of study." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Provider(),
		   source,
		   new String[]
		   {
			   "documentation", "Who offers it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Audience(),
		   source,
		   new String[]
		   {
			   "documentation", "Whom it is for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Minutes(),
		   source,
		   new String[]
		   {
			   "documentation", "Length planned for the whole, in minutes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Outcomes(),
		   source,
		   new String[]
		   {
			   "documentation", "What a trainee can do at the end." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Courses(),
		   source,
		   new String[]
		   {
			   "documentation", "Its courses." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a trainee can do afterwards (CASE CFItem)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Verb(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done, in one verb." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "How demanding it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies it concerns." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Criteria(),
		   source,
		   new String[]
		   {
			   "documentation", "Criteria it concerns." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (courseEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A course of a curriculum." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Minutes(),
		   source,
		   new String[]
		   {
			   "documentation", "Length planned, in minutes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Prerequisites(),
		   source,
		   new String[]
		   {
			   "documentation", "Courses to be finished first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Outcomes(),
		   source,
		   new String[]
		   {
			   "documentation", "Outcomes it serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Modules(),
		   source,
		   new String[]
		   {
			   "documentation", "Its modules." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moduleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A module of a course." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getModule_Units(),
		   source,
		   new String[]
		   {
			   "documentation", "Its units." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (unitEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A unit of a module, one sitting." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Minutes(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in minutes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Content(),
		   source,
		   new String[]
		   {
			   "documentation", "Page shown to the trainee." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Outcomes(),
		   source,
		   new String[]
		   {
			   "documentation", "Outcomes it serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies it teaches." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Prerequisites(),
		   source,
		   new String[]
		   {
			   "documentation", "Units to be finished first." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Activities(),
		   source,
		   new String[]
		   {
			   "documentation", "What trainees do." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Items(),
		   source,
		   new String[]
		   {
			   "documentation", "How they are assessed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that trainees do." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Form of the activity." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Minutes(),
		   source,
		   new String[]
		   {
			   "documentation", "Length in minutes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Instructions(),
		   source,
		   new String[]
		   {
			   "documentation", "What to do." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Outcomes(),
		   source,
		   new String[]
		   {
			   "documentation", "Outcomes it serves." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (exerciseEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An activity carried out in the workbench itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Analysis(),
		   source,
		   new String[]
		   {
			   "documentation", "Identifier of the analysis or task it is bound to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Parameters(),
		   source,
		   new String[]
		   {
			   "documentation", "Parameters of the analysis as JSON." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Seed(),
		   source,
		   new String[]
		   {
			   "documentation", "Start of the random draw, varied for each trainee." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assessmentItemEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A question with its marking." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Form of the item." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Question(),
		   source,
		   new String[]
		   {
			   "documentation", "What is asked." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Answer(),
		   source,
		   new String[]
		   {
			   "documentation", "Options, accepted answers or rubric as JSON." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Feedback(),
		   source,
		   new String[]
		   {
			   "documentation", "What is shown afterwards." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Points(),
		   source,
		   new String[]
		   {
			   "documentation", "Points for a right answer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Level(),
		   source,
		   new String[]
		   {
			   "documentation", "How demanding it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Outcomes(),
		   source,
		   new String[]
		   {
			   "documentation", "Outcomes it assesses." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (cohortEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A group that goes through a curriculum together." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Curriculum(),
		   source,
		   new String[]
		   {
			   "documentation", "What they study." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Start(),
		   source,
		   new String[]
		   {
			   "documentation", "When it starts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_End(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Enrolments(),
		   source,
		   new String[]
		   {
			   "documentation", "Who takes part." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (enrolmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A trainee\'s place in a cohort." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Trainee(),
		   source,
		   new String[]
		   {
			   "documentation", "Account of the trainee; no name is kept here." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Since(),
		   source,
		   new String[]
		   {
			   "documentation", "When the place was taken." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Attempts(),
		   source,
		   new String[]
		   {
			   "documentation", "What the trainee has done." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Certificates(),
		   source,
		   new String[]
		   {
			   "documentation", "What was certified." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One try at an activity or item." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Activity(),
		   source,
		   new String[]
		   {
			   "documentation", "The activity tried." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Item(),
		   source,
		   new String[]
		   {
			   "documentation", "The item tried." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_State(),
		   source,
		   new String[]
		   {
			   "documentation", "How far it has come." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Started(),
		   source,
		   new String[]
		   {
			   "documentation", "When it began." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Seconds(),
		   source,
		   new String[]
		   {
			   "documentation", "Time spent, in seconds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Points(),
		   source,
		   new String[]
		   {
			   "documentation", "Points given." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Answer(),
		   source,
		   new String[]
		   {
			   "documentation", "What was answered, as JSON." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Comment(),
		   source,
		   new String[]
		   {
			   "documentation", "What the trainee remarked." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (certificateEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A certificate of completion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Serial(),
		   source,
		   new String[]
		   {
			   "documentation", "Serial number in the ledger." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Issued(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was issued." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Revoked(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was withdrawn." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Curriculum(),
		   source,
		   new String[]
		   {
			   "documentation", "What was completed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Minutes(),
		   source,
		   new String[]
		   {
			   "documentation", "Total length certified, in minutes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://mekiki.org/model/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations()
	{
		String source = "https://mekiki.org/model/text"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "label.en", "Learning", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4eba\u6750\u80b2\u6210", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3001\u79d1\u76ee\u3001\u53d7\u8b1b\u306e\u8a18\u9332\uff08IEEE LOM \u3068 CASE \u306e\u7528\u8a9e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Level", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6c34\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5230\u9054\u76ee\u6a19\u306e\u6c34\u6e96\uff08\u6539\u8a02\u7248\u30d6\u30eb\u30fc\u30e0\u5206\u985e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Remember", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a18\u61b6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u5b9f\u3092\u601d\u3044\u51fa\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Understand", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7406\u89e3", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8003\u3048\u3092\u8aac\u660e\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Apply", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5fdc\u7528", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u65b0\u3057\u3044\u5834\u9762\u3067\u4f7f\u3046\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Analyse", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5206\u6790", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5206\u89e3\u3057\u95a2\u4fc2\u4ed8\u3051\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Evaluate", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u6e96\u306b\u3088\u308a\u5224\u65ad\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (bloomLevelEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "label.en", "Create", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5275\u9020", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u65b0\u3057\u3044\u3082\u306e\u3092\u4f5c\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Activity kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6d3b\u52d5\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b66\u7fd2\u6d3b\u52d5\u306e\u5f62\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Reading", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8b1b\u8aad", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8aad\u3093\u3067\u8003\u3048\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Lecture", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8b1b\u7fa9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8b1b\u7fa9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Seminar", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6f14\u7fd2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6f14\u7fd2\u30fb\u8a0e\u8b70\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Case study", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u4f8b\u7814\u7a76", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u4f8b\u306e\u691c\u8a0e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Tabletop exercise", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u673a\u4e0a\u6f14\u7fd2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u72b6\u6cc1\u3092\u60f3\u5b9a\u3057\u305f\u673a\u4e0a\u6f14\u7fd2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "label.en", "Exercise", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u7fd2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ef\u30fc\u30af\u30d9\u30f3\u30c1\u3092\u4f7f\u3063\u305f\u5b9f\u7fd2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Item kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u554f\u984c\u5f62\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u554f\u984c\u306e\u5f62\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Single choice", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5358\u4e00\u9078\u629e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6b63\u89e3\u304c\u4e00\u3064\u306e\u9078\u629e\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Multiple choice", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8907\u6570\u9078\u629e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6b63\u89e3\u304c\u8907\u6570\u306e\u9078\u629e\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "True or false", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6b63\u8aa4", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6b63\u8aa4\u3092\u5224\u65ad\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Short answer", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u77ed\u7b54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u77ed\u3044\u8a9e\u53e5\u3067\u7b54\u3048\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Numeric", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6570\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a31\u5bb9\u5dee\u3068\u5358\u4f4d\u306e\u3042\u308b\u6570\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "label.en", "Ordering", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e26\u3079\u66ff\u3048", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9806\u306b\u4e26\u3079\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "label.en", "Matching", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d44\u5408\u305b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d44\u307f\u5408\u308f\u305b\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "label.en", "Essay", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8ad6\u8ff0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u8868\u306b\u3088\u308a\u63a1\u70b9\u3059\u308b\u6587\u7ae0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (itemKindEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "label.en", "File", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u63d0\u51fa\u7269", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63d0\u51fa\u3059\u308b\u30d5\u30a1\u30a4\u30eb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Attempt state", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u7d44\u307f\u72b6\u6cc1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u7d44\u307f\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Started", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u59cb\u3081\u305f\u304c\u672a\u63d0\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Submitted", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u63d0\u51fa\u6e08\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63d0\u51fa\u6e08\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Passed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5408\u683c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63a1\u70b9\u306e\u7d50\u679c\u3001\u5408\u683c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptStateEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Failed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0d\u5408\u683c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63a1\u70b9\u306e\u7d50\u679c\u3001\u4e0d\u5408\u683c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (curriculumEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Curriculum", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b66\u4fee\u306e\u30d7\u30ed\u30b0\u30e9\u30e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Provider(),
		   source,
		   new String[]
		   {
			   "label.en", "Provider", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u65bd\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u65bd\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Audience(),
		   source,
		   new String[]
		   {
			   "label.en", "Audience", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u8c61\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u8c61\u3068\u3059\u308b\u4eba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Minutes(),
		   source,
		   new String[]
		   {
			   "label.en", "Planned minutes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5168\u4f53\u306e\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Outcomes(),
		   source,
		   new String[]
		   {
			   "label.en", "Outcomes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4fee\u4e86\u6642\u306b\u3067\u304d\u308b\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCurriculum_Courses(),
		   source,
		   new String[]
		   {
			   "label.en", "Courses", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u79d1\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u79d1\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (outcomeEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Outcome", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b66\u7fd2\u5f8c\u306b\u3067\u304d\u308b\u3053\u3068\uff08CASE CFItem\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Verb(),
		   source,
		   new String[]
		   {
			   "label.en", "Verb", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u52d5\u8a5e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u884c\u3046\u3053\u3068\u3092\u8868\u3059\u52d5\u8a5e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Level(),
		   source,
		   new String[]
		   {
			   "label.en", "Level", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6c34\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6c42\u3081\u308b\u6c34\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u308f\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOutcome_Criteria(),
		   source,
		   new String[]
		   {
			   "label.en", "Criteria", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u308f\u308b\u8a55\u4fa1\u57fa\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (courseEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Course", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u79d1\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u306e\u79d1\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Minutes(),
		   source,
		   new String[]
		   {
			   "label.en", "Planned minutes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e88\u5b9a\u6642\u9593\uff08\u5206\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Prerequisites(),
		   source,
		   new String[]
		   {
			   "label.en", "Prerequisites", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u63d0\u79d1\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5148\u306b\u4fee\u4e86\u3059\u3079\u304d\u79d1\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Outcomes(),
		   source,
		   new String[]
		   {
			   "label.en", "Outcomes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCourse_Modules(),
		   source,
		   new String[]
		   {
			   "label.en", "Modules", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5358\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5358\u5143\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (moduleEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Module", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5358\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u79d1\u76ee\u306e\u5358\u5143\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getModule_Units(),
		   source,
		   new String[]
		   {
			   "label.en", "Units", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u56de\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (unitEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Unit", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5358\u5143\u306e\u4e00\u56de\u5206\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Minutes(),
		   source,
		   new String[]
		   {
			   "label.en", "Minutes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6642\u9593\uff08\u5206\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6642\u9593\uff08\u5206\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Content(),
		   source,
		   new String[]
		   {
			   "label.en", "Content", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5185\u5bb9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306b\u793a\u3059\u5185\u5bb9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Outcomes(),
		   source,
		   new String[]
		   {
			   "label.en", "Outcomes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6271\u3046\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Prerequisites(),
		   source,
		   new String[]
		   {
			   "label.en", "Prerequisites", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u63d0\u306e\u56de", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5148\u306b\u7d42\u3048\u308b\u3079\u304d\u56de\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Activities(),
		   source,
		   new String[]
		   {
			   "label.en", "Activities", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6d3b\u52d5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306e\u6d3b\u52d5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getUnit_Items(),
		   source,
		   new String[]
		   {
			   "label.en", "Assessment items", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u554f\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u306e\u554f\u984c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Activity", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6d3b\u52d5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u304c\u884c\u3046\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6d3b\u52d5\u306e\u5f62\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Minutes(),
		   source,
		   new String[]
		   {
			   "label.en", "Minutes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6642\u9593\uff08\u5206\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6642\u9593\uff08\u5206\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Instructions(),
		   source,
		   new String[]
		   {
			   "label.en", "Instructions", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6307\u793a", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u884c\u3046\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getActivity_Outcomes(),
		   source,
		   new String[]
		   {
			   "label.en", "Outcomes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (exerciseEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Exercise", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u7fd2\u8ab2\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ef\u30fc\u30af\u30d9\u30f3\u30c1\u3067\u884c\u3046\u6d3b\u52d5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Analysis(),
		   source,
		   new String[]
		   {
			   "label.en", "Analysis", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5206\u6790", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d50\u3073\u4ed8\u3044\u305f\u5206\u6790\u30fb\u4f5c\u696d\u306e ID\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Parameters(),
		   source,
		   new String[]
		   {
			   "label.en", "Parameters", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30d1\u30e9\u30e1\u30fc\u30bf\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5206\u6790\u306e\u30d1\u30e9\u30e1\u30fc\u30bf\u30fc\uff08JSON\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getExercise_Seed(),
		   source,
		   new String[]
		   {
			   "label.en", "Seed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e71\u6570\u306e\u7a2e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e71\u6570\u306e\u51fa\u767a\u70b9\u3002\u53d7\u8b1b\u8005\u3054\u3068\u306b\u5909\u3048\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (assessmentItemEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Assessment item", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u554f\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u554f\u984c\u3068\u305d\u306e\u63a1\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f62\u5f0f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u554f\u984c\u306e\u5f62\u5f0f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Question(),
		   source,
		   new String[]
		   {
			   "label.en", "Question", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u554f\u984c\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u554f\u3046\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Answer(),
		   source,
		   new String[]
		   {
			   "label.en", "Answer", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u89e3\u7b54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9078\u629e\u80a2\u30fb\u6b63\u89e3\u30fb\u8a55\u4fa1\u8868\uff08JSON\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Feedback(),
		   source,
		   new String[]
		   {
			   "label.en", "Feedback", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u89e3\u8aac", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89e3\u7b54\u5f8c\u306b\u793a\u3059\u89e3\u8aac\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Points(),
		   source,
		   new String[]
		   {
			   "label.en", "Points", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u914d\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6b63\u89e3\u306e\u70b9\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Level(),
		   source,
		   new String[]
		   {
			   "label.en", "Level", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6c34\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6c42\u3081\u308b\u6c34\u6e96\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAssessmentItem_Outcomes(),
		   source,
		   new String[]
		   {
			   "label.en", "Outcomes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5230\u9054\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a55\u4fa1\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (cohortEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Cohort", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d7\u8b1b\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3068\u3082\u306b\u5b66\u3076\u53d7\u8b1b\u8005\u306e\u96c6\u307e\u308a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Curriculum(),
		   source,
		   new String[]
		   {
			   "label.en", "Curriculum", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b66\u3076\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Start(),
		   source,
		   new String[]
		   {
			   "label.en", "Start", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u958b\u59cb\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_End(),
		   source,
		   new String[]
		   {
			   "label.en", "End", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d42\u4e86\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCohort_Enrolments(),
		   source,
		   new String[]
		   {
			   "label.en", "Enrolments", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d7\u8b1b\u767b\u9332", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u3059\u308b\u4eba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (enrolmentEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Enrolment", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d7\u8b1b\u767b\u9332", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u4e00\u4eba\u306e\u767b\u9332\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Trainee(),
		   source,
		   new String[]
		   {
			   "label.en", "Trainee", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d7\u8b1b\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306e\u30a2\u30ab\u30a6\u30f3\u30c8\u3002\u6c0f\u540d\u306f\u4fdd\u6301\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Since(),
		   source,
		   new String[]
		   {
			   "label.en", "Since", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u767b\u9332\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767b\u9332\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Attempts(),
		   source,
		   new String[]
		   {
			   "label.en", "Attempts", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u7d44\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306e\u53d6\u7d44\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEnrolment_Certificates(),
		   source,
		   new String[]
		   {
			   "label.en", "Certificates", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a3c\u660e\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767a\u884c\u3057\u305f\u8a3c\u660e\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (attemptEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Attempt", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u7d44\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6d3b\u52d5\u30fb\u554f\u984c\u3078\u306e\u4e00\u56de\u306e\u53d6\u7d44\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Activity(),
		   source,
		   new String[]
		   {
			   "label.en", "Activity", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6d3b\u52d5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u308a\u7d44\u3093\u3060\u6d3b\u52d5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Item(),
		   source,
		   new String[]
		   {
			   "label.en", "Assessment item", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u554f\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u308a\u7d44\u3093\u3060\u554f\u984c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_State(),
		   source,
		   new String[]
		   {
			   "label.en", "State", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u72b6\u6cc1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u7d44\u307f\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Started(),
		   source,
		   new String[]
		   {
			   "label.en", "Started", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u59cb\u3081\u305f\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Seconds(),
		   source,
		   new String[]
		   {
			   "label.en", "Time spent", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6240\u8981\u6642\u9593\uff08\u79d2\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u304b\u304b\u3063\u305f\u6642\u9593\uff08\u79d2\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Points(),
		   source,
		   new String[]
		   {
			   "label.en", "Points", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f97\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f97\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Answer(),
		   source,
		   new String[]
		   {
			   "label.en", "Answer", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u89e3\u7b54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89e3\u7b54\u306e\u5185\u5bb9\uff08JSON\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAttempt_Comment(),
		   source,
		   new String[]
		   {
			   "label.en", "Comment", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30b3\u30e1\u30f3\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306e\u30b3\u30e1\u30f3\u30c8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (certificateEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Certificate", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a3c\u660e\u66f8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4fee\u4e86\u306e\u8a3c\u660e\u66f8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Serial(),
		   source,
		   new String[]
		   {
			   "label.en", "Serial number", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53f0\u5e33\u306e\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Issued(),
		   source,
		   new String[]
		   {
			   "label.en", "Issued", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u767a\u884c\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767a\u884c\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Revoked(),
		   source,
		   new String[]
		   {
			   "label.en", "Revoked", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u6d88\u65e5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u308a\u6d88\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Curriculum(),
		   source,
		   new String[]
		   {
			   "label.en", "Curriculum", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4fee\u4e86\u3057\u305f\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCertificate_Minutes(),
		   source,
		   new String[]
		   {
			   "label.en", "Minutes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6642\u9593\uff08\u5206\uff09", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a3c\u660e\u3057\u305f\u7dcf\u6642\u9593\uff08\u5206\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //LearningPackageImpl
