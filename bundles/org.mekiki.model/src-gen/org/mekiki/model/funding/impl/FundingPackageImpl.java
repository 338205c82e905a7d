/**
 */
package org.mekiki.model.funding.impl;

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

import org.mekiki.model.funding.Award;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Call;
import org.mekiki.model.funding.Disbursement;
import org.mekiki.model.funding.Fund;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.funding.Participant;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.funding.Project;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

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
public class FundingPackageImpl extends EPackageImpl implements FundingPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programmeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass callEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass awardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disbursementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum budgetStageEEnum = null;

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
	 * @see org.mekiki.model.funding.FundingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FundingPackageImpl()
	{
		super(eNS_URI, FundingFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link FundingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FundingPackage init()
	{
		if (isInited) return (FundingPackage)EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFundingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FundingPackageImpl theFundingPackage = registeredFundingPackage instanceof FundingPackageImpl ? (FundingPackageImpl)registeredFundingPackage : new FundingPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		theFundingPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theFundingPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFundingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FundingPackage.eNS_URI, theFundingPackage);
		return theFundingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgramme()
	{
		return programmeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Funders()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_Start()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgramme_End()
	{
		return (EAttribute)programmeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Technologies()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_BudgetLines()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgramme_Calls()
	{
		return (EReference)programmeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFund()
	{
		return fundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFund_Manager()
	{
		return (EReference)fundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFund_Programmes()
	{
		return (EReference)fundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetLine()
	{
		return budgetLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_FiscalYear()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Stage()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Amount()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_AmountUpper()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Currency()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetLine_Printed()
	{
		return (EAttribute)budgetLineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetLine_Body()
	{
		return (EReference)budgetLineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetLine_Restates()
	{
		return (EReference)budgetLineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCall()
	{
		return callEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Opened()
	{
		return (EAttribute)callEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCall_Closed()
	{
		return (EAttribute)callEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCall_Technologies()
	{
		return (EReference)callEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCall_Projects()
	{
		return (EReference)callEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject()
	{
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Start()
	{
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_End()
	{
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Technologies()
	{
		return (EReference)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Participants()
	{
		return (EReference)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Awards()
	{
		return (EReference)projectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant()
	{
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Organisation()
	{
		return (EReference)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Role()
	{
		return (EAttribute)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAward()
	{
		return awardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAward_Recipient()
	{
		return (EReference)awardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAward_FiscalYear()
	{
		return (EAttribute)awardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAward_Amount()
	{
		return (EAttribute)awardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAward_Currency()
	{
		return (EAttribute)awardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAward_Disbursements()
	{
		return (EReference)awardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisbursement()
	{
		return disbursementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisbursement_Date()
	{
		return (EAttribute)disbursementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisbursement_Payee()
	{
		return (EReference)disbursementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisbursement_Amount()
	{
		return (EAttribute)disbursementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisbursement_Currency()
	{
		return (EAttribute)disbursementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBudgetStage()
	{
		return budgetStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingFactory getFundingFactory()
	{
		return (FundingFactory)getEFactoryInstance();
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
		programmeEClass = createEClass(PROGRAMME);
		createEReference(programmeEClass, PROGRAMME__FUNDERS);
		createEAttribute(programmeEClass, PROGRAMME__START);
		createEAttribute(programmeEClass, PROGRAMME__END);
		createEReference(programmeEClass, PROGRAMME__TECHNOLOGIES);
		createEReference(programmeEClass, PROGRAMME__BUDGET_LINES);
		createEReference(programmeEClass, PROGRAMME__CALLS);

		fundEClass = createEClass(FUND);
		createEReference(fundEClass, FUND__MANAGER);
		createEReference(fundEClass, FUND__PROGRAMMES);

		budgetLineEClass = createEClass(BUDGET_LINE);
		createEAttribute(budgetLineEClass, BUDGET_LINE__FISCAL_YEAR);
		createEAttribute(budgetLineEClass, BUDGET_LINE__STAGE);
		createEAttribute(budgetLineEClass, BUDGET_LINE__AMOUNT);
		createEAttribute(budgetLineEClass, BUDGET_LINE__AMOUNT_UPPER);
		createEAttribute(budgetLineEClass, BUDGET_LINE__CURRENCY);
		createEAttribute(budgetLineEClass, BUDGET_LINE__PRINTED);
		createEReference(budgetLineEClass, BUDGET_LINE__BODY);
		createEReference(budgetLineEClass, BUDGET_LINE__RESTATES);

		callEClass = createEClass(CALL);
		createEAttribute(callEClass, CALL__OPENED);
		createEAttribute(callEClass, CALL__CLOSED);
		createEReference(callEClass, CALL__TECHNOLOGIES);
		createEReference(callEClass, CALL__PROJECTS);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__START);
		createEAttribute(projectEClass, PROJECT__END);
		createEReference(projectEClass, PROJECT__TECHNOLOGIES);
		createEReference(projectEClass, PROJECT__PARTICIPANTS);
		createEReference(projectEClass, PROJECT__AWARDS);

		participantEClass = createEClass(PARTICIPANT);
		createEReference(participantEClass, PARTICIPANT__ORGANISATION);
		createEAttribute(participantEClass, PARTICIPANT__ROLE);

		awardEClass = createEClass(AWARD);
		createEReference(awardEClass, AWARD__RECIPIENT);
		createEAttribute(awardEClass, AWARD__FISCAL_YEAR);
		createEAttribute(awardEClass, AWARD__AMOUNT);
		createEAttribute(awardEClass, AWARD__CURRENCY);
		createEReference(awardEClass, AWARD__DISBURSEMENTS);

		disbursementEClass = createEClass(DISBURSEMENT);
		createEAttribute(disbursementEClass, DISBURSEMENT__DATE);
		createEReference(disbursementEClass, DISBURSEMENT__PAYEE);
		createEAttribute(disbursementEClass, DISBURSEMENT__AMOUNT);
		createEAttribute(disbursementEClass, DISBURSEMENT__CURRENCY);

		// Create enums
		budgetStageEEnum = createEEnum(BUDGET_STAGE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		programmeEClass.getESuperTypes().add(theModelPackage.getElement());
		fundEClass.getESuperTypes().add(theModelPackage.getElement());
		budgetLineEClass.getESuperTypes().add(theModelPackage.getElement());
		callEClass.getESuperTypes().add(theModelPackage.getElement());
		projectEClass.getESuperTypes().add(theModelPackage.getElement());
		participantEClass.getESuperTypes().add(theModelPackage.getElement());
		awardEClass.getESuperTypes().add(theModelPackage.getElement());
		disbursementEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getProgramme_Funders(), theActorsPackage.getOrganisation(), null, "funders", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramme_Start(), theModelPackage.getPartialDate(), "start", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProgramme_End(), theModelPackage.getPartialDate(), "end", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramme_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramme_BudgetLines(), this.getBudgetLine(), null, "budgetLines", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProgramme_Calls(), this.getCall(), null, "calls", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fundEClass, Fund.class, "Fund", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFund_Manager(), theActorsPackage.getOrganisation(), null, "manager", null, 0, 1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFund_Programmes(), this.getProgramme(), null, "programmes", null, 0, -1, Fund.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(budgetLineEClass, BudgetLine.class, "BudgetLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBudgetLine_FiscalYear(), ecorePackage.getEIntegerObject(), "fiscalYear", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Stage(), this.getBudgetStage(), "stage", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Amount(), ecorePackage.getELongObject(), "amount", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_AmountUpper(), ecorePackage.getELongObject(), "amountUpper", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Currency(), theModelPackage.getCurrencyCode(), "currency", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetLine_Printed(), ecorePackage.getEString(), "printed", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetLine_Body(), theActorsPackage.getOrganisation(), null, "body", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetLine_Restates(), this.getBudgetLine(), null, "restates", null, 0, 1, BudgetLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(callEClass, Call.class, "Call", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCall_Opened(), theModelPackage.getPartialDate(), "opened", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCall_Closed(), theModelPackage.getPartialDate(), "closed", null, 0, 1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCall_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCall_Projects(), this.getProject(), null, "projects", null, 0, -1, Call.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProject_Start(), theModelPackage.getPartialDate(), "start", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProject_End(), theModelPackage.getPartialDate(), "end", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProject_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProject_Participants(), this.getParticipant(), null, "participants", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProject_Awards(), this.getAward(), null, "awards", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getParticipant_Organisation(), theActorsPackage.getOrganisation(), null, "organisation", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getParticipant_Role(), ecorePackage.getEString(), "role", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(awardEClass, Award.class, "Award", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAward_Recipient(), theActorsPackage.getOrganisation(), null, "recipient", null, 0, 1, Award.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAward_FiscalYear(), ecorePackage.getEIntegerObject(), "fiscalYear", null, 0, 1, Award.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAward_Amount(), ecorePackage.getELongObject(), "amount", null, 0, 1, Award.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAward_Currency(), theModelPackage.getCurrencyCode(), "currency", null, 0, 1, Award.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAward_Disbursements(), this.getDisbursement(), null, "disbursements", null, 0, -1, Award.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(disbursementEClass, Disbursement.class, "Disbursement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDisbursement_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, Disbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDisbursement_Payee(), theActorsPackage.getOrganisation(), null, "payee", null, 0, 1, Disbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisbursement_Amount(), ecorePackage.getELongObject(), "amount", null, 0, 1, Disbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisbursement_Currency(), theModelPackage.getCurrencyCode(), "currency", null, 0, 1, Disbursement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(budgetStageEEnum, BudgetStage.class, "BudgetStage"); //$NON-NLS-1$
		addEEnumLiteral(budgetStageEEnum, BudgetStage.INITIAL);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.SUPPLEMENTARY);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.CARRIED_IN);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.CARRIED_OUT);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.RESERVE);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.EXECUTED);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.REQUESTED);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.RETURNED);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.TARGET);
		addEEnumLiteral(budgetStageEEnum, BudgetStage.OTHER);

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
			   "documentation", "Programmes, budgets, projects and payments, in the words of CERIF and OpenAIRE." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Step in the life of money; figures of different steps never add up." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Initial budget of the year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Added during the year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Carried over from the year before." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Carried over to the next year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "From the reserve." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Spent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Asked for, not granted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Paid back." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "An aim stated by policy, no budget." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "An amount that is no budget at all, such as a threshold or an opinion." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A funding programme." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Funders(),
		   source,
		   new String[]
		   {
			   "documentation", "Bodies that pay." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Start(),
		   source,
		   new String[]
		   {
			   "documentation", "When it starts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_End(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies that it supports." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_BudgetLines(),
		   source,
		   new String[]
		   {
			   "documentation", "Amounts by year and stage." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Calls(),
		   source,
		   new String[]
		   {
			   "documentation", "Calls for proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Money set aside for several years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFund_Manager(),
		   source,
		   new String[]
		   {
			   "documentation", "Body that keeps the fund." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFund_Programmes(),
		   source,
		   new String[]
		   {
			   "documentation", "Programmes paid from it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetLineEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An amount for a year and stage." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_FiscalYear(),
		   source,
		   new String[]
		   {
			   "documentation", "Japanese fiscal year, April to March; empty when not printed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Stage(),
		   source,
		   new String[]
		   {
			   "documentation", "Step in the life of the money." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Amount(),
		   source,
		   new String[]
		   {
			   "documentation", "Exact amount in minor units of the currency (yen for JPY)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_AmountUpper(),
		   source,
		   new String[]
		   {
			   "documentation", "Upper end where the source prints a range." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Currency(),
		   source,
		   new String[]
		   {
			   "documentation", "Currency of the amount." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Printed(),
		   source,
		   new String[]
		   {
			   "documentation", "The amount as the source prints it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Body(),
		   source,
		   new String[]
		   {
			   "documentation", "Ministry or body the amount belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Restates(),
		   source,
		   new String[]
		   {
			   "documentation", "The line whose money this one repeats; such lines are counted once." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (callEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A call for proposals." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Opened(),
		   source,
		   new String[]
		   {
			   "documentation", "When it opens." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Closed(),
		   source,
		   new String[]
		   {
			   "documentation", "When it closes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies asked for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Projects(),
		   source,
		   new String[]
		   {
			   "documentation", "Projects adopted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A funded piece of research." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Start(),
		   source,
		   new String[]
		   {
			   "documentation", "When it starts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_End(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies it works on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Participants(),
		   source,
		   new String[]
		   {
			   "documentation", "Who takes part." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Awards(),
		   source,
		   new String[]
		   {
			   "documentation", "Money granted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A body taking part in a project." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getParticipant_Organisation(),
		   source,
		   new String[]
		   {
			   "documentation", "The body." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getParticipant_Role(),
		   source,
		   new String[]
		   {
			   "documentation", "What it does in the project." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (awardEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Money granted to a body for a project." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Recipient(),
		   source,
		   new String[]
		   {
			   "documentation", "Who gets it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_FiscalYear(),
		   source,
		   new String[]
		   {
			   "documentation", "Japanese fiscal year." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Amount(),
		   source,
		   new String[]
		   {
			   "documentation", "Exact amount in minor units of the currency." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Currency(),
		   source,
		   new String[]
		   {
			   "documentation", "Currency of the amount." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Disbursements(),
		   source,
		   new String[]
		   {
			   "documentation", "Payments made." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (disbursementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One payment." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Payee(),
		   source,
		   new String[]
		   {
			   "documentation", "Who was paid." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Amount(),
		   source,
		   new String[]
		   {
			   "documentation", "Exact amount in minor units of the currency." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Currency(),
		   source,
		   new String[]
		   {
			   "documentation", "Currency of the amount." //$NON-NLS-1$ //$NON-NLS-2$
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
			   "label.en", "Funding", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7814\u7a76\u8cc7\u91d1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u696d\u3001\u4e88\u7b97\u3001\u8ab2\u984c\u3001\u652f\u51fa\uff08CERIF \u3068 OpenAIRE \u306e\u7528\u8a9e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Stage", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e88\u7b97\u306e\u6bb5\u968e\u3002\u7570\u306a\u308b\u6bb5\u968e\u306e\u91d1\u984d\u306f\u5408\u8a08\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Initial budget", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f53\u521d\u4e88\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f53\u521d\u4e88\u7b97\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Supplementary budget", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u88dc\u6b63\u4e88\u7b97", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e74\u5ea6\u9014\u4e2d\u306e\u88dc\u6b63\u4e88\u7b97\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Carried in", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u5e74\u5ea6\u304b\u3089\u7e70\u8d8a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u524d\u5e74\u5ea6\u304b\u3089\u306e\u7e70\u8d8a\u3057\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Carried out", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7fcc\u5e74\u5ea6\u3078\u7e70\u8d8a\u3057", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7fcc\u5e74\u5ea6\u3078\u306e\u7e70\u8d8a\u3057\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Reserve", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u5099\u8cbb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e88\u5099\u8cbb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "label.en", "Executed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u57f7\u884c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57f7\u884c\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "label.en", "Requested", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8981\u6c42", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8981\u6c42\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "label.en", "Returned", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8fd4\u7d0d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8fd4\u7d0d\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "label.en", "Target", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u76ee\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u653f\u7b56\u306e\u76ee\u6a19\u984d\u3002\u4e88\u7b97\u3067\u306f\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetStageEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "label.en", "Other figure", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u305d\u306e\u4ed6\u306e\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u6e96\u984d\u3084\u610f\u898b\u306a\u3069\u4e88\u7b97\u3067\u306f\u306a\u3044\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (programmeEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Programme", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Funders(),
		   source,
		   new String[]
		   {
			   "label.en", "Funders", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6240\u7ba1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u91d1\u3092\u51fa\u3059\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Start(),
		   source,
		   new String[]
		   {
			   "label.en", "Start", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u958b\u59cb\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_End(),
		   source,
		   new String[]
		   {
			   "label.en", "End", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d42\u4e86\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u652f\u63f4\u3059\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_BudgetLines(),
		   source,
		   new String[]
		   {
			   "label.en", "Budget lines", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e74\u5ea6\u30fb\u6bb5\u968e\u3054\u3068\u306e\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProgramme_Calls(),
		   source,
		   new String[]
		   {
			   "label.en", "Calls", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u516c\u52df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u516c\u52df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (fundEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Fund", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u57fa\u91d1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8907\u6570\u5e74\u5ea6\u306e\u305f\u3081\u306b\u7a4d\u307f\u7acb\u3066\u305f\u8cc7\u91d1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFund_Manager(),
		   source,
		   new String[]
		   {
			   "label.en", "Manager", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7ba1\u7406\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u91d1\u3092\u7ba1\u7406\u3059\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFund_Programmes(),
		   source,
		   new String[]
		   {
			   "label.en", "Programmes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u91d1\u304b\u3089\u652f\u51fa\u3059\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (budgetLineEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Budget line", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u7b97\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e74\u5ea6\u3068\u6bb5\u968e\u3092\u793a\u3057\u305f\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_FiscalYear(),
		   source,
		   new String[]
		   {
			   "label.en", "Fiscal year", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e74\u5ea6\uff084\u6708\uff5e3\u6708\uff09\u3002\u8a18\u8f09\u304c\u306a\u3051\u308c\u3070\u7a7a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Stage(),
		   source,
		   new String[]
		   {
			   "label.en", "Stage", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6bb5\u968e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e88\u7b97\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Amount(),
		   source,
		   new String[]
		   {
			   "label.en", "Amount", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\uff08\u5186\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_AmountUpper(),
		   source,
		   new String[]
		   {
			   "label.en", "Upper bound", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u9650\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e45\u3092\u3082\u3063\u3066\u793a\u3055\u308c\u305f\u5834\u5408\u306e\u4e0a\u9650\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Currency(),
		   source,
		   new String[]
		   {
			   "label.en", "Currency", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u901a\u8ca8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91d1\u984d\u306e\u901a\u8ca8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Printed(),
		   source,
		   new String[]
		   {
			   "label.en", "As printed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306e\u8868\u8a18\u306e\u307e\u307e\u306e\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Body(),
		   source,
		   new String[]
		   {
			   "label.en", "Body", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91d1\u984d\u306e\u5c5e\u3059\u308b\u5e9c\u7701\u30fb\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getBudgetLine_Restates(),
		   source,
		   new String[]
		   {
			   "label.en", "Restates", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u540c\u984d\u306e\u518d\u63b2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u540c\u3058\u8cc7\u91d1\u3092\u518d\u3073\u8ff0\u3079\u3066\u3044\u308b\u5143\u306e\u884c\u3002\u4e00\u5ea6\u3060\u3051\u6570\u3048\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (callEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Call", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u516c\u52df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u516c\u52df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Opened(),
		   source,
		   new String[]
		   {
			   "label.en", "Opens", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u4ed8\u958b\u59cb\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Closed(),
		   source,
		   new String[]
		   {
			   "label.en", "Closes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7de0\u5207", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u4ed8\u7d42\u4e86\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u8c61\u3068\u3059\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCall_Projects(),
		   source,
		   new String[]
		   {
			   "label.en", "Projects", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8ab2\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63a1\u629e\u3055\u308c\u305f\u8ab2\u984c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (projectEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Project", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7814\u7a76\u8ab2\u984c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u91d1\u3092\u53d7\u3051\u305f\u7814\u7a76\u8ab2\u984c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Start(),
		   source,
		   new String[]
		   {
			   "label.en", "Start", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u958b\u59cb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u958b\u59cb\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_End(),
		   source,
		   new String[]
		   {
			   "label.en", "End", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d42\u4e86\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d6\u308a\u7d44\u3080\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Participants(),
		   source,
		   new String[]
		   {
			   "label.en", "Participants", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53c2\u52a0\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53c2\u52a0\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProject_Awards(),
		   source,
		   new String[]
		   {
			   "label.en", "Awards", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4ea4\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4ea4\u4ed8\u3055\u308c\u305f\u8cc7\u91d1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Participant", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53c2\u52a0\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8ab2\u984c\u306b\u53c2\u52a0\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getParticipant_Organisation(),
		   source,
		   new String[]
		   {
			   "label.en", "Organisation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d44\u7e54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53c2\u52a0\u3059\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getParticipant_Role(),
		   source,
		   new String[]
		   {
			   "label.en", "Role", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8ab2\u984c\u3067\u306e\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (awardEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Award", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4ea4\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8ab2\u984c\u306e\u305f\u3081\u306b\u7d44\u7e54\u3078\u4ea4\u4ed8\u3055\u308c\u305f\u8cc7\u91d1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Recipient(),
		   source,
		   new String[]
		   {
			   "label.en", "Recipient", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4ea4\u4ed8\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4ea4\u4ed8\u3092\u53d7\u3051\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_FiscalYear(),
		   source,
		   new String[]
		   {
			   "label.en", "Fiscal year", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5e74\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e74\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Amount(),
		   source,
		   new String[]
		   {
			   "label.en", "Amount", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Currency(),
		   source,
		   new String[]
		   {
			   "label.en", "Currency", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u901a\u8ca8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91d1\u984d\u306e\u901a\u8ca8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAward_Disbursements(),
		   source,
		   new String[]
		   {
			   "label.en", "Payments", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u652f\u51fa", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u969b\u306e\u652f\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (disbursementEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Payment", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u652f\u51fa", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u56de\u306e\u652f\u51fa\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u652f\u51fa\u3057\u305f\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Payee(),
		   source,
		   new String[]
		   {
			   "label.en", "Payee", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u652f\u51fa\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u652f\u6255\u3044\u3092\u53d7\u3051\u305f\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Amount(),
		   source,
		   new String[]
		   {
			   "label.en", "Amount", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91d1\u984d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDisbursement_Currency(),
		   source,
		   new String[]
		   {
			   "label.en", "Currency", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u901a\u8ca8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91d1\u984d\u306e\u901a\u8ca8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //FundingPackageImpl
